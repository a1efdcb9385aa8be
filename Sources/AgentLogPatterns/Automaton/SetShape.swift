/// How code points are read byte by byte: a minimal acyclic automaton whose last node is the first
/// to be entered.
///
/// Each node is a list of byte ranges, sorted and apart; equal nodes are one. O(ranges).
struct SetShape: Sendable {
  /// Code points that lead to the same target.
  struct Piece {
    var low: UInt32
    var high: UInt32
    var target: Int
  }

  enum Target: Hashable, Sendable {
    /// One of those that the pieces name.
    case out(Int)
    case node(Int)
  }

  struct Edge: Hashable, Sendable {
    var low: UInt8
    var high: UInt8
    var target: Target
  }

  private(set) var nodes: [[Edge]] = []
  private var known: [[Edge]: Int] = [:]

  /// Sorted pieces that do not overlap.
  init(_ pieces: [Piece]) {
    // First byte, first and last code point, code points for each first byte.
    let lengths: [(UInt32, UInt32, UInt32, UInt32)] = [
      (0x00, 0, 0x7F, 1), (0xC0, 0x80, 0x7FF, 64), (0xE0, 0x800, 0xD7FF, 4_096),
      (0xE0, 0xE000, 0xFFFF, 4_096), (0xF0, 0x10000, 0x10FFFF, 262_144),
    ]
    var edges: [Edge] = []
    for (lead, first, last, span) in lengths {
      let clipped = pieces.compactMap { piece -> Piece? in
        let low = max(piece.low, first)
        let high = min(piece.high, last)
        return low <= high ? Piece(low: low, high: high, target: piece.target) : nil
      }
      if clipped.isEmpty { continue }
      for edge in children(clipped, lead, span) {
        add(edge, to: &edges)
      }
    }
    known = [:]
    nodes.append(edges)
  }

  /// The edges for pieces, where each byte from `base` on takes `span` code points.
  private mutating func children(_ pieces: [Piece], _ base: UInt32, _ span: UInt32) -> [Edge] {
    var edges: [Edge] = []
    var open: UInt32?
    var pending: [Piece] = []
    func byte(_ child: UInt32) -> UInt8 { UInt8(base + child) }
    for piece in pieces {
      var low = piece.low
      while low <= piece.high {
        let child = low / span
        let end = child * span + span - 1
        let isWhole = low == child * span && piece.high >= end
        if isWhole || open != child {
          close(&open, &pending, base, span, &edges)
        }
        if isWhole {
          let last = (piece.high + 1) / span - 1
          let target = full(span, piece.target)
          add(Edge(low: byte(child), high: byte(last), target: target), to: &edges)
          low = (last + 1) * span
        } else {
          open = child
          let high = min(piece.high, end)
          let start = child * span
          pending.append(Piece(low: low - start, high: high - start, target: piece.target))
          low = high + 1
        }
      }
    }
    close(&open, &pending, base, span, &edges)
    return edges
  }

  private mutating func close(
    _ open: inout UInt32?, _ pending: inout [Piece], _ base: UInt32, _ span: UInt32,
    _ edges: inout [Edge]
  ) {
    guard let child = open else { return }
    let inner = children(pending, 0x80, span / 64)
    let byte = UInt8(base + child)
    add(Edge(low: byte, high: byte, target: .node(node(inner))), to: &edges)
    open = nil
    pending = []
  }

  /// All that follows a byte which takes `span` code points.
  private mutating func full(_ span: UInt32, _ target: Int) -> Target {
    guard span > 1 else { return .out(target) }
    return .node(node([Edge(low: 0x80, high: 0xBF, target: full(span / 64, target))]))
  }

  private mutating func node(_ edges: [Edge]) -> Int {
    if let index = known[edges] { return index }
    nodes.append(edges)
    known[edges] = nodes.count - 1
    return nodes.count - 1
  }

  private func add(_ edge: Edge, to edges: inout [Edge]) {
    if let before = edges.last, before.target == edge.target, before.high &+ 1 == edge.low {
      edges[edges.count - 1].high = edge.high
    } else {
      edges.append(edge)
    }
  }
}
