import AgentLogJSON
import AgentLogRedaction
import Testing

@Suite struct `Samples of detectors` {
  @Test(arguments: Detectors.all.map(\.id))
  func `every flagged text is found, no clean one is`(id: String) throws {
    let detector = try #require(Detectors.all.first { $0.id == id })
    #expect(detector.flagged.count >= 3)
    #expect(detector.clean.count >= 3)
    let samples = try SampleAudit([detector])
    for (index, text) in detector.flagged.enumerated() {
      #expect(!samples.tiers(text).isEmpty, "flagged \(index + 1) of \(id) is not found")
    }
    for (index, text) in detector.clean.enumerated() {
      let tiers = samples.tiers(text)
      #expect(tiers.isEmpty, "clean \(index + 1) of \(id) is found")
    }
  }

  @Test func `ids are unique and well formed`() {
    let ids = Detectors.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(
        id.utf8.allSatisfy {
          ("a"..."z").contains(Character(UnicodeScalar($0))) || $0 == 0x2D
            || ("0"..."9").contains(Character(UnicodeScalar($0)))
        })
    }
  }
}

/// Audits small texts: a record where the text begins with `{`, the text of a value elsewhere.
struct SampleAudit {
  private let set: DetectorSet

  init(_ detectors: [Detector]) throws { set = try DetectorSet(detectors) }

  /// How sure each thing is that was found.
  func tiers(_ text: String) -> [Tier] { leaks(text).map(\.tier) }

  func leaks(_ text: String) -> [TextAudit.Leak] {
    let buffer = PaddedBuffer(capacity: text.utf8.count)
    buffer.append(Array(text.utf8))
    let audit = TextAudit(set)
    guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return [] }
    audit.audit(buffer.bytes, 0..<buffer.count)
    return audit.leaks
  }
}
