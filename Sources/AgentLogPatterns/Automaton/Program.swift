/// A pattern as an automaton over bytes: flat tables, immutable, shared by all matchers.
///
/// A Thompson automaton whose nodes read UTF-8 in byte ranges, so that matching never decodes.
/// Every index in the tables was made by ``ProgramBuilder`` and lies within them.
final class Program: @unchecked Sendable {
  // Unchecked because of the pointers: what they point to is written in init only.
  let nodes: UnsafePointer<Node>
  let nodeCount: Int
  let edges: UnsafePointer<Edge>
  let edgeCount: Int

  /// Where an anchored match begins.
  let anchoredStart: UInt32
  /// The same behind a loop over any bytes, which has the lowest priority.
  let searchStart: UInt32
  /// Every match begins where the text begins.
  let isAnchoredAtStart: Bool
  /// Groups, the whole match included.
  let captureCount: Int
  /// The kinds of ``Look`` that occur, one bit each.
  let looks: UInt8

  /// The only node that a search adds: it reads any byte and begins anew behind it.
  let searchLoop: UInt32
  /// Bytes that no node tells apart share a class; 256 entries.
  let classes: UnsafePointer<UInt8>
  let classCount: Int
  /// How a search skips bytes that begin no match.
  let skipper: Skipper

  init(
    nodes: [Node], edges: [Edge], anchoredStart: UInt32, searchStart: UInt32,
    isAnchoredAtStart: Bool, captureCount: Int
  ) {
    self.nodes = UnsafePointer(Self.copy(nodes))
    self.edges = UnsafePointer(Self.copy(edges))
    nodeCount = nodes.count
    edgeCount = edges.count
    self.anchoredStart = anchoredStart
    self.searchStart = searchStart
    self.isAnchoredAtStart = isAnchoredAtStart
    self.captureCount = captureCount
    looks = nodes.reduce(0) { $1.kind == .look ? $0 | $1.look.bit : $0 }
    searchLoop = nodes[Int(searchStart)].other
    let classes = ByteClasses(nodes: nodes, edges: edges, looks: looks)
    self.classes = UnsafePointer(Self.copy(classes.map))
    classCount = classes.count
    skipper = Skipper(nodes: nodes, edges: edges, start: anchoredStart)
  }

  deinit {
    nodes.deallocate()
    edges.deallocate()
    classes.deallocate()
  }

  /// Where a node goes on after a byte.
  @inline(__always)
  func target(of node: Node, _ byte: UInt8) -> UInt32? {
    if node.kind == .range { return byte >= node.low && byte <= node.high ? node.next : nil }
    guard node.kind == .sparse else { return nil }
    var low = Int(node.other)
    var high = low + Int(node.count)
    while low < high {
      let middle = (low + high) >> 1
      if edges[middle].high < byte { low = middle + 1 } else { high = middle }
    }
    guard low < Int(node.other + node.count), edges[low].low <= byte else { return nil }
    return edges[low].target
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copied = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    copied.initialize(from: elements, count: elements.count)
    return copied
  }
}

/// A state of the automaton.
struct Node {
  enum Kind: UInt8 {
    /// Reads a byte from `low` to `high`, then `next`.
    case range
    /// Reads a byte by `count` edges from `other` on; they are sorted and do not overlap.
    case sparse
    /// Goes on at `next`, or failing that at `other`.
    case split
    /// Goes on at the targets of `count` edges from `other` on, the first before the others.
    case union
    /// Goes on at `next` where `look` holds.
    case look
    /// Notes the place in slot `other`, then `next`.
    case save
    case match
    case fail
  }

  var kind: Kind
  var low: UInt8 = 0
  var high: UInt8 = 0
  var look = Look.textStart
  var next: UInt32 = 0
  var other: UInt32 = 0
  var count: UInt32 = 0

  /// Edges of this node; those of a split or a save are none.
  var edgeCount: UInt32 { kind == .sparse || kind == .union ? count : 0 }
}

struct Edge: Hashable {
  var low: UInt8
  var high: UInt8
  var target: UInt32
}

extension Look {
  var bit: UInt8 { 1 << rawValue }
  /// Those that the byte before decides alone.
  static let decidedBehind = Look.textStart.bit | Look.lineStart.bit
  static let all: UInt8 = 0x3F
}
