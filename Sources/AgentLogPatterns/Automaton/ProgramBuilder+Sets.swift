/// Sets of code points as nodes that read UTF-8.
///
/// A set becomes a small acyclic automaton: one way for each byte, equal tails shared. `\p{L}` takes
/// about 200 nodes so. Surrogates have no UTF-8 and vanish.
extension ProgramBuilder {
  mutating func compile(scalar: UInt32, _ next: UInt32) throws(PatternFault) -> UInt32 {
    guard let value = Unicode.Scalar(scalar) else { return try append(Node(kind: .fail)) }
    var start = next
    for byte in UTF8.encode(value)?.reversed() ?? [] {
      start = try append(Node(kind: .range, low: byte, high: byte, next: start))
    }
    return start
  }

  mutating func compile(set: ScalarSet, _ next: UInt32) throws(PatternFault) -> UInt32 {
    let shape: SetShape
    if let known = shapes[set] {
      shape = known
    } else {
      shape = SetShape(set.ranges.map { SetShape.Piece(low: $0.low, high: $0.high, target: 0) })
      shapes[set] = shape
    }
    return try append(shape, [next])
  }

  /// Reads one code point and goes on by which it was; the pieces do not overlap.
  mutating func dispatch(
    _ pieces: [SetShape.Piece], _ targets: [UInt32]
  ) throws(PatternFault) -> UInt32 {
    try append(SetShape(pieces), targets)
  }

  private mutating func append(
    _ shape: SetShape, _ targets: [UInt32]
  ) throws(PatternFault) -> UInt32 {
    let base = UInt32(nodes.count)
    func place(_ target: SetShape.Target) -> UInt32 {
      switch target {
      case .out(let index): targets[index]
      case .node(let index): base + UInt32(index)
      }
    }
    for edges in shape.nodes {
      switch edges.count {
      case 0: nodes.append(Node(kind: .fail))
      case 1:
        nodes.append(
          Node(kind: .range, low: edges[0].low, high: edges[0].high, next: place(edges[0].target)))
      default:
        let first = UInt32(self.edges.count)
        for edge in edges {
          self.edges.append(Edge(low: edge.low, high: edge.high, target: place(edge.target)))
        }
        nodes.append(Node(kind: .sparse, other: first, count: UInt32(edges.count)))
      }
    }
    try checkSize()
    return base + UInt32(shape.nodes.count - 1)
  }
}
