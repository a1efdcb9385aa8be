import AgentLogJSON

/// Values inside a container, in document order.
enum Tree {
  /// Calls `body` with each key and each value inside of a node that is no container, until it gives
  /// false; says whether it never did. O(nodes), without recursion.
  ///
  /// - Parameter body: gets the node, its key (the node itself for a key, -1 in an array) and the
  ///   container.
  static func visit(
    _ nodes: [JSONNode], inside root: Int,
    _ body: (_ node: Int, _ key: Int, _ container: Int) -> Bool
  ) -> Bool {
    guard nodes[root].kind == .object || nodes[root].kind == .array else { return true }
    var open: [Int] = [root]
    var node = root + 1
    let end = Int(nodes[root].next)
    while node < end {
      while let last = open.last, Int(nodes[last].next) <= node { open.removeLast() }
      guard let container = open.last else { return true }
      var key = -1
      if nodes[container].kind == .object {
        guard body(node, node, container) else { return false }
        key = node
        node += 1
      }
      if nodes[node].kind == .object || nodes[node].kind == .array {
        open.append(node)
      } else if !body(node, key, container) {
        return false
      }
      node += 1
    }
    return true
  }
}

/// Keys that are names of fields, and keys that are data.
enum KeyName {
  /// Longer keys, and keys with longer numbers in them, are data.
  private static let longest = 48
  private static let mostDigits = 4

  /// Whether a key is a name, or masked: letters, `_`, `-`, `.` and a few digits.
  static func fits(_ text: UnsafeRawBufferPointer) -> Bool {
    if MaskText.end(text, 0) == text.count { return true }
    guard text.count <= longest else { return false }
    var digits = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits > mostDigits { return false }
      case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x24: break
      default: return false
      }
    }
    return true
  }
}
