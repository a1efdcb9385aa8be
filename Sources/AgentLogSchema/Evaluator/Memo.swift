/// What nodes of a schema said of nodes of a value. Schemas that refer to themselves in several
/// branches would otherwise judge a value nested n deep 2^n times.
///
/// It is empty, and costs a comparison, until a value has taken more steps than values do.
struct Memo {
  /// The steps left at which remembering begins.
  private(set) var threshold = 0
  private var answers: [UInt64: Bool] = [:]

  /// Some megabytes; beyond, nothing more is remembered.
  private static let capacity = 1 << 17

  /// Forgets the last value.
  mutating func begin(at threshold: Int) {
    self.threshold = threshold
    if !answers.isEmpty { answers = [:] }
  }

  subscript(node: Int, index: Int) -> Bool? {
    get { answers[key(node, index)] }
    set {
      guard answers.count < Self.capacity else { return }
      answers[key(node, index)] = newValue
    }
  }

  private func key(_ node: Int, _ index: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 32 | UInt64(truncatingIfNeeded: index)
  }
}
