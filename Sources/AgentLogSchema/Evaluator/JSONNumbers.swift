import AgentLogJSON

/// Numbers of a tape by value, exactly. Short integers are compared as such and cost nothing.
enum JSONNumbers {
  /// -1, 0 or 1.
  static func compare(_ left: JSONView, _ a: JSONNode, _ right: JSONView, _ b: JSONNode) -> Int {
    if let x = left.shortInteger(a), let y = right.shortInteger(b) {
      return x < y ? -1 : x == y ? 0 : 1
    }
    let (x, y) = (left.number(a), right.number(b))
    return x == y ? 0 : x < y ? -1 : 1
  }
}

extension JSONView {
  /// The exact value of a number node.
  func number(_ node: JSONNode) -> ExactNumber {
    ExactNumber(bytes, node.range) ?? ExactNumber(0)
  }

  /// A number without a fraction, as `1.0` or `1e3`.
  func isWhole(_ node: JSONNode) -> Bool {
    node.kind == .integer || number(node).isInteger
  }
}
