/// Which bytes an automaton never tells apart: columns of its transition table.
struct ByteClasses: Sendable {
  /// The class of each byte; 256 entries.
  let map: [UInt8]
  let count: Int

  init(nodes: [Node], edges: [Edge], looks: UInt8) {
    // A mark at a byte says that a class begins there.
    var begins = [Bool](repeating: false, count: 257)
    func mark(_ low: UInt8, _ high: UInt8) {
      begins[Int(low)] = true
      begins[Int(high) + 1] = true
    }
    for node in nodes {
      switch node.kind {
      case .range: mark(node.low, node.high)
      case .sparse:
        for edge in edges[Int(node.other)..<Int(node.other + node.count)] {
          mark(edge.low, edge.high)
        }
      default: break
      }
    }
    if looks & (Look.lineStart.bit | Look.lineEnd.bit) != 0 { mark(0x0A, 0x0A) }
    if looks & (Look.wordBoundary.bit | Look.noWordBoundary.bit) != 0 {
      for range in ScalarSet.words.ranges { mark(UInt8(range.low), UInt8(range.high)) }
    }
    if looks & Look.noWordBoundary.bit != 0 { mark(0x80, 0xBF) }

    var map = [UInt8](repeating: 0, count: 256)
    var last: UInt8 = 0
    for byte in 1..<256 {
      if begins[byte] { last += 1 }
      map[byte] = last
    }
    self.map = map
    count = Int(last) + 1
  }
}
