import AgentLogJSON

/// A fixed set of short texts, found in place by length and two words.
struct TextSet: Sendable {
  private let plan: KeyPlan

  init(_ texts: [[UInt8]]) { plan = KeyPlan(paths: texts.map { [$0] }) }

  /// The tables of the set; they live as long as the set does.
  var lookup: KeyLookup { plan.lookup }

  /// The index of the text in that range, or nil. O(1).
  @inline(__always)
  func index(_ bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
    plan.slot(of: bytes, range)
  }

  func contains(_ text: String) -> Bool {
    plan.paths.contains { $0[0].elementsEqual(text.utf8) }
  }
}
