import AgentLogJSON

/// Visits every value of a tape in document order, with the way that led to it. O(nodes), without
/// recursion.
struct TapeWalk {
  /// One step from a container to what it holds.
  struct Step {
    /// The container's node.
    var node: Int
    /// Where the container's nodes end.
    var end: Int
    var isObject: Bool
    /// The node of the key, in an object.
    var key = -1
    /// The index, in an array.
    var index = -1
  }

  private var path: [Step] = []

  /// Calls `body` with the node of each value and the steps that lead to it from the root.
  mutating func visit(
    _ nodes: [JSONNode], _ body: (_ node: Int, _ path: [Step]) -> Void
  ) {
    path.removeAll(keepingCapacity: true)
    var node = 0
    while node < nodes.count {
      while let last = path.last, last.end <= node { path.removeLast() }
      if !path.isEmpty {
        if path[path.count - 1].isObject {
          path[path.count - 1].key = node
          node += 1
        } else {
          path[path.count - 1].index += 1
        }
      }
      body(node, path)
      let kind = nodes[node].kind
      if kind == .object || kind == .array {
        path.append(Step(node: node, end: Int(nodes[node].next), isObject: kind == .object))
      }
      node += 1
    }
  }
}
