import AgentLogJSON

/// Finding a name among many by its length, first eight and last byte: open addressing in a run of
/// ``SchemaParts/lists``, which holds the number of places (a power of two) and then, for each
/// place, the position and the name of an entry or -1.
extension SchemaBuilder {
  mutating func nameTable(_ names: [Int32]) -> Int32 {
    var places = 32
    while places < names.count * 2 { places *= 2 }
    var table = [Int32](repeating: -1, count: places * 2)
    for (position, name) in names.enumerated() {
      let entry = parts.names[Int(name)]
      let last = entry.length > 0 ? parts.nameBytes[Int(entry.start + entry.length - 1)] : 0
      var place = NameTable.hash(entry.head, Int(entry.length), last) & (places - 1)
      while table[place * 2] >= 0 { place = (place + 1) & (places - 1) }
      table[place * 2] = Int32(position)
      table[place * 2 + 1] = name
    }
    return list([Int32(places)] + table).first
  }
}

enum NameTable {
  @inline(__always)
  static func hash(_ head: UInt64, _ length: Int, _ last: UInt8) -> Int {
    let mixed =
      (head ^ UInt64(last) &<< 56 ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32)
  }
}

extension SchemaEvaluator {
  /// The position of a key in a table, or -1.
  mutating func find(_ key: Int, table: Int) -> Int {
    let node = view.nodes[key]
    if node.isEscaped { return findDecoded(node, table: table) }
    let length = Int(node.end &- node.start)
    var head = view.bytes.long(Int(node.start))
    if length < 8 { head &= (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1 }
    let last = length > 0 ? view.bytes[Int(node.end) &- 1] : 0
    return probe(table, NameTable.hash(head, length, last), node)
  }

  private mutating func findDecoded(_ node: JSONNode, table: Int) -> Int {
    let key = view.decoded(node)
    var head: UInt64 = 0
    for (index, byte) in key.prefix(8).enumerated() { head |= UInt64(byte) << UInt64(8 * index) }
    return probe(table, NameTable.hash(head, key.count, key.last ?? 0), node)
  }

  @inline(__always)
  private mutating func probe(_ table: Int, _ hash: Int, _ key: JSONNode) -> Int {
    let mask = Int(tables.lists[table]) &- 1
    var place = hash & mask
    while true {
      let position = tables.lists[table &+ 1 &+ place &* 2]
      if position < 0 { return -1 }
      let name = tables.names[Int(tables.lists[table &+ 2 &+ place &* 2])]
      if matches(key, name) { return Int(position) }
      place = (place &+ 1) & mask
    }
  }
}
