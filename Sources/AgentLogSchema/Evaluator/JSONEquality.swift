import AgentLogJSON

/// Equality of JSON values as JSON Schema means it: numbers by value, strings by their decoded
/// text, objects whatever the order of their members.
enum JSONEquality {
  static func equal(_ left: JSONView, _ i: Int, _ right: JSONView, _ j: Int) -> Bool {
    let (a, b) = (left.nodes[i], right.nodes[j])
    switch (a.kind, b.kind) {
    case (.null, .null): return true
    case (.bool, .bool):
      return left.bytes[Int(a.start)] == right.bytes[Int(b.start)]
    case (.string, .string): return sameText(left, a, right, b)
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      return JSONNumbers.compare(left, a, right, b) == 0
    case (.array, .array): return sameElements(left, i, right, j)
    case (.object, .object): return sameMembers(left, i, right, j)
    default: return false
    }
  }

  static func sameText(_ left: JSONView, _ a: JSONNode, _ right: JSONView, _ b: JSONNode) -> Bool {
    if !a.isEscaped && !b.isEscaped { return left.same(a.range, as: right.bytes.slice(b.range)) }
    return left.decoded(a) == right.decoded(b)
  }

  private static func sameElements(
    _ left: JSONView, _ i: Int, _ right: JSONView, _ j: Int
  ) -> Bool {
    guard left.nodes[i].count == right.nodes[j].count else { return false }
    var (a, b) = (i + 1, j + 1)
    while a < Int(left.nodes[i].next) {
      guard equal(left, a, right, b) else { return false }
      (a, b) = (Int(left.nodes[a].next), Int(right.nodes[b].next))
    }
    return true
  }

  /// O(members) for members in the same order, else by a table of keys. Where a key is there
  /// twice, the last one counts.
  private static func sameMembers(_ left: JSONView, _ i: Int, _ right: JSONView, _ j: Int) -> Bool {
    let (mine, others) = (left.nodes[i], right.nodes[j])
    if mine.count == others.count {
      var (a, b) = (i + 1, j + 1)
      while a < Int(mine.next), sameText(left, left.nodes[a], right, right.nodes[b]) {
        guard equal(left, a + 1, right, b + 1) else { return false }
        (a, b) = (Int(left.nodes[a + 1].next), Int(right.nodes[b + 1].next))
      }
      if a >= Int(mine.next) { return true }
    }
    let (first, second) = (members(left, i), members(right, j))
    guard first.count == second.count else { return false }
    return first.allSatisfy { key, value in
      second[key].map { equal(left, value, right, $0) } ?? false
    }
  }

  private static func members(_ view: JSONView, _ object: Int) -> [[UInt8]: Int] {
    var result: [[UInt8]: Int] = [:]
    var key = object + 1
    while key < Int(view.nodes[object].next) {
      result[view.decoded(view.nodes[key])] = key + 1
      key = Int(view.nodes[key + 1].next)
    }
    return result
  }

  /// Feeds a value to a hasher so that equal values give equal hashes.
  static func hash(_ view: JSONView, _ index: Int, into hasher: inout Hasher) {
    let node = view.nodes[index]
    switch node.kind {
    case .null: hasher.combine(0)
    case .bool: hasher.combine(view.bytes[Int(node.start)])
    case .integer, .decimal:
      hasher.combine(3)
      hasher.combine(view.number(node))
    case .string:
      hasher.combine(4)
      if node.isEscaped {
        view.decoded(node).withUnsafeBytes { hasher.combine(bytes: $0) }
      } else {
        hasher.combine(bytes: view.bytes.slice(node.range))
      }
    case .array:
      hasher.combine(5)
      var element = index + 1
      while element < Int(node.next) {
        hash(view, element, into: &hasher)
        element = Int(view.nodes[element].next)
      }
    case .object:
      // Members in any order: their hashes are added. The last of equal keys counts.
      var members: [Int: Int] = [:]
      var key = index + 1
      while key < Int(node.next) {
        var member = Hasher()
        hash(view, key, into: &member)
        let mark = member.finalize()
        hash(view, key + 1, into: &member)
        members[mark] = member.finalize()
        key = Int(view.nodes[key + 1].next)
      }
      hasher.combine(6)
      hasher.combine(members.values.reduce(0, &+))
    }
  }
}
