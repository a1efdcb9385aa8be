import AgentLogJSON

/// Where a record holds a field.
struct FoundField {
  /// The node of the value, or -1 where the record has none.
  var node: Int
  /// The literal that the value stands for, or -1 where it is the value itself.
  var literal = -1

  static let none = FoundField(node: -1)
  var exists: Bool { node >= 0 }
}

/// All of these are `mutating` though they change nothing: that way the evaluator is passed by its
/// address, where it would otherwise be copied whole for each call.
extension SchemaEvaluator {
  /// Finds a field of an object. O(members × sources).
  @inline(__always)
  mutating func find(_ field: Int, in object: Int) -> FoundField {
    let entry = tables.fields[field]
    guard entry.sources.count > 0 else {
      return FoundField(node: member(Int(entry.name), of: object))
    }
    return find(sources: entry.sources, in: object)
  }

  private mutating func find(sources: PoolRange, in object: Int) -> FoundField {
    for index in sources.range {
      let source = tables.sources[index]
      var node = object
      for step in source.path.range where node >= 0 {
        node =
          view.nodes[node].kind == .object ? member(Int(tables.lists[step]), of: node) : -1
      }
      guard node >= 0 else { continue }
      guard source.whenTrue >= 0 else { return FoundField(node: node) }
      // Only a boolean stands for something.
      guard view.nodes[node].kind == .bool else { continue }
      let isTrue = view.bytes[Int(view.nodes[node].start)] == 0x74
      return FoundField(node: node, literal: Int(isTrue ? source.whenTrue : source.whenFalse))
    }
    return .none
  }

  /// The value of the first member of that name, or -1. O(members).
  @inline(__always)
  mutating func member(_ name: Int, of object: Int) -> Int {
    let wanted = tables.names[name]
    let end = Int(view.nodes[object].next)
    var key = object &+ 1
    while key < end {
      if matches(view.nodes[key], wanted) { return key &+ 1 }
      key = Int(view.nodes[key &+ 1].next)
    }
    return -1
  }

  /// Compares a key with a name.
  @inline(__always)
  mutating func matches(_ key: JSONNode, _ name: SchemaName) -> Bool {
    if key.isEscaped { return matchesDecoded(key, name) }
    let length = Int(key.end &- key.start)
    guard length == Int(name.length) else { return false }
    // Eight bytes may be read behind any key; those that are not its own are masked away.
    let head = view.bytes.long(Int(key.start))
    if length < 8 {
      let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
      return head & mask == name.head
    }
    return head == name.head && sameTail(key, name, length)
  }

  @inline(__always)
  private mutating func sameTail(_ key: JSONNode, _ name: SchemaName, _ length: Int) -> Bool {
    var index = 8
    while index < length {
      if view.bytes[Int(key.start) &+ index] != tables.nameBytes[Int(name.start) &+ index] {
        return false
      }
      index &+= 1
    }
    return true
  }

  @inline(never)
  private mutating func matchesDecoded(_ key: JSONNode, _ name: SchemaName) -> Bool {
    view.decoded(key).elementsEqual(
      tables.nameBytes[Int(name.start)..<Int(name.start) + Int(name.length)])
  }
}
