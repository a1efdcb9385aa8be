package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// Names of tools, models and reasons, each kept once: as it may be shown, by its identity.
package final class Names {
  /// Beyond these a name is shown as what it is: one of many.
  package static let limit = 65_536
  @exclusivity(unchecked) private var texts: [UInt64: String] = [:]
  private let masker: Masker
  private let hash: IdentityHash

  package init(masker: Masker, hash: IdentityHash) {
    self.masker = masker
    self.hash = hash
  }

  /// The text of an identity that was kept, `other` where there were too many.
  package subscript(identity: UInt64) -> String { texts[identity] ?? "other" }

  /// Keeps a text of the current chunk under its identity.
  @discardableResult
  package func keep(_ identity: UInt64, _ range: ByteRange, _ judge: BehaviourJudge) -> UInt64 {
    if let bytes = judge.bytes { keep(identity, range, bytes) }
    return identity
  }

  package func keep(_ identity: UInt64, _ range: ByteRange, _ bytes: PaddedBytes) {
    if texts[identity] == nil, texts.count < Self.limit {
      texts[identity] = masker.text(JSONText.decode(bytes.slice(range.range)))
    }
  }

  package func keep(_ range: ByteRange, _ judge: BehaviourJudge) -> UInt64 {
    guard let bytes = judge.bytes else { return 0 }
    return keep(identity(bytes, range.range), range, judge)
  }

  func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String { masker.text(bytes) }

  /// The identity that an observation gives a value of these bytes.
  func identity(_ bytes: PaddedBytes, _ range: Range<Int>) -> UInt64 {
    hash.hash(bytes, range) | 1
  }
}
