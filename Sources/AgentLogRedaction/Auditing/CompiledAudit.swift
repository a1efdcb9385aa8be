package import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// What is looked for, made ready: detectors, rules about shape, sites. Immutable; shared by threads.
package final class CompiledAudit: Sendable {
  package let detectors: DetectorSet
  /// Leaks first, then the rules about shape.
  package let sites: [FindingSite]
  let shapeBase: Int
  /// The site of a secret that comes again.
  let repeatedSecret: Int

  package init(_ detectors: DetectorSet) {
    self.detectors = detectors
    let leaks = LeakSites(detectors.detectors).all
    shapeBase = leaks.count
    let shapes = ShapeRule.all.map(\.site)
    repeatedSecret = leaks.count + shapes.count
    sites =
      leaks + shapes + [
        FindingSite(
          rule: "leak/repeated-secret", severity: .error, summary: "a secret of the same run again")
      ]
  }

  /// What a key stands for, as bits: those of the detectors' key tests, then those of the rules about
  /// shape.
  func roles(_ key: [UInt8], _ texts: TextAudit) -> UInt64 {
    var roles = detectors.roles(KeyWords(key))
    for (index, rule) in ShapeRule.all.enumerated() where rule.fits(key) {
      roles |= 1 << UInt64(DetectorSet.mostKeyTests + index)
    }
    if key.count >= 4 {
      let buffer = PaddedBuffer(capacity: key.count)
      buffer.append(key)
      if texts.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) {
        texts.audit(buffer.bytes, 0..<buffer.count)
        if !texts.leaks.isEmpty { roles |= RecordScanner.wholeRecord }
      }
    }
    return roles
  }
}
