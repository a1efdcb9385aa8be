import AgentLogJSON
import AgentLogRedaction

/// What detectors find in a text, and how sure each is: a record where it begins with `{`.
struct Samples {
  private let audit: TextAudit

  init(_ detectors: [Detector]) throws { audit = TextAudit(try DetectorSet(detectors)) }

  func tiers(_ text: String) -> [Tier] {
    let buffer = PaddedBuffer(capacity: text.utf8.count)
    buffer.append(Array(text.utf8))
    guard audit.mayHold(buffer.bytes, 0..<buffer.count, isEscaped: false) else { return [] }
    audit.audit(buffer.bytes, 0..<buffer.count)
    return audit.leaks.map(\.tier)
  }
}
