import AgentLogEvents
package import AgentLogFindings
import AgentLogJSON

/// The masker of everything that is published: shows no text that a detector flags.
package enum LeakMasker {
  /// Goes by all shipped detectors. Shared by threads; nothing is made ready before the first text.
  package static let shipped = of(nil)

  /// Goes by all detectors of a set: those of a policy, and planted values.
  package static func of(_ set: DetectorSet) -> Masker { of(Optional(set)) }

  private static func of(_ set: DetectorSet?) -> Masker {
    let audit = Lock(Asked(set: set))
    return Masker { text in audit.withValue { $0.flags(text) } }
  }

  /// Texts are short and the same ones come again and again.
  private struct Asked {
    /// nil for the shipped detectors.
    let set: DetectorSet?
    private var audit: TextAudit?
    private var answers: [[UInt8]: Bool] = [:]
    private static let most = 4_096

    init(set: DetectorSet?) { self.set = set }

    mutating func flags(_ text: [UInt8]) -> Bool {
      if let known = answers[text] { return known }
      let audit = audit ?? TextAudit(set ?? .shipped)
      self.audit = audit
      let buffer = PaddedBuffer(capacity: text.count)
      buffer.append(text)
      var isFlagged = false
      if audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) {
        audit.audit(buffer.bytes, 0..<buffer.count)
        isFlagged = !audit.leaks.isEmpty
      }
      if answers.count >= Self.most { answers.removeAll(keepingCapacity: true) }
      answers[text] = isFlagged
      return isFlagged
    }
  }
}
