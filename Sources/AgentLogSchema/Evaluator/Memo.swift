/// What nodes of a schema said of nodes of a value. Schemas that refer to themselves in several
/// branches would otherwise judge a value nested n deep 2^n times.
///
/// It is empty, and costs a comparison, until a value has taken more steps than values do.
struct Memo {
  /// The steps left at which remembering begins.
  private(set) var threshold = 0
  private var answers: [Key: Bool] = [:]

  /// Some megabytes; beyond, nothing more is remembered.
  private static let capacity = 1 << 17

  /// Forgets the last value.
  mutating func begin(at threshold: Int) {
    self.threshold = threshold
    if !answers.isEmpty { answers = [:] }
  }

  private struct Key: Hashable {
    var node: Int32
    var index: Int32
    var scope: Int32
  }

  /// - Parameter scope: what the answer depends on besides, where dynamic references are.
  subscript(node: Int, index: Int, scope: Int32) -> Bool? {
    get { answers[key(node, index, scope)] }
    set {
      guard answers.count < Self.capacity else { return }
      answers[key(node, index, scope)] = newValue
    }
  }

  private func key(_ node: Int, _ index: Int, _ scope: Int32) -> Key {
    Key(
      node: Int32(truncatingIfNeeded: node), index: Int32(truncatingIfNeeded: index),
      scope: scope)
  }
}
