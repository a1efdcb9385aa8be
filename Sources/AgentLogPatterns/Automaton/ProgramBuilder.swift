/// Turns a tree into nodes, from its end to its beginning: each piece knows what follows it.
///
/// Counted repetitions are written out, so the number of nodes is bounded; a pattern beyond is
/// refused by name.
struct ProgramBuilder {
  /// The most nodes and edges: 400,000 take 6 MB.
  static let mostParts = 400_000
  /// The most pieces, repeated ones counted each time: what bounds the time to build.
  static let mostPieces = 2_000_000

  let syntax: Pattern.Syntax
  var nodes: [Node] = []
  var edges: [Edge] = []
  private var pieces = 0
  /// Where the count is written that is being written out.
  private var position = 0
  /// How deep alternatives are nested that share beginnings.
  var branchDepth = 0
  /// Shapes of sets, so that a repeated class is cut into bytes once.
  var shapes: [ScalarSet: SetShape] = [:]

  init(syntax: Pattern.Syntax) { self.syntax = syntax }

  mutating func program(
    of tree: PatternTree, captureCount: Int
  ) throws(PatternFault) -> Program {
    let match = try append(Node(kind: .match))
    let start = try compile(tree, match)
    let loop = try append(Node(kind: .split, next: start))
    nodes[Int(loop)].other = try append(Node(kind: .range, low: 0, high: 255, next: loop))
    return Program(
      nodes: nodes, edges: edges, anchoredStart: start, searchStart: loop,
      isAnchoredAtStart: tree.isAnchoredAtStart, captureCount: captureCount)
  }

  mutating func append(_ node: Node) throws(PatternFault) -> UInt32 {
    nodes.append(node)
    try checkSize()
    return UInt32(nodes.count - 1)
  }

  func checkSize() throws(PatternFault) {
    if nodes.count + edges.count > Self.mostParts || pieces > Self.mostPieces {
      throw PatternFault(
        position: position,
        message: "the pattern is too large with its repetitions written out; "
          + "use smaller counts, * or +")
    }
  }

  /// Adds a tree that `next` follows; the result is where it begins.
  mutating func compile(_ tree: PatternTree, _ next: UInt32) throws(PatternFault) -> UInt32 {
    pieces += 1
    if pieces > Self.mostPieces { try checkSize() }
    switch tree {
    case .empty: return next
    case .scalar(let scalar): return try compile(scalar: scalar, next)
    case .set(let set): return try compile(set: set, next)
    case .look(let look): return try append(Node(kind: .look, look: look, next: next))
    case .sequence(let parts): return try compile(sequence: parts[...], next)
    case .alternatives(let branches): return try compile(branches: branches, next)
    case .repeated(let part, let repetition):
      let outer = position
      if repetition.least > 1 || (repetition.most ?? 0) > 1 { position = repetition.position }
      let start = try compile(part, repetition, next)
      position = outer
      return start
    case .capture(let number, let part):
      let end = try append(Node(kind: .save, next: next, other: UInt32(2 * number + 1)))
      let start = try compile(part, end)
      return try append(Node(kind: .save, next: start, other: UInt32(2 * number)))
    }
  }

  mutating func compile(
    sequence parts: ArraySlice<PatternTree>, _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    var start = next
    for part in parts.reversed() { start = try compile(part, start) }
    return start
  }

  // MARK: - Repetition

  private mutating func compile(
    _ part: PatternTree, _ repetition: PatternTree.Repetition, _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    var start = next
    var copies = repetition.least
    if let most = repetition.most {
      // x{2,4} is xx(x(x)?)?, each option leading to the end.
      for _ in copies..<max(most, copies) {
        start = try split(try compile(part, start), next, repetition.isLazy)
      }
    } else if part.isNullable, syntax == .ecma262 {
      start = try loop(part, repetition.isLazy, next).split
    } else if part.isNullable {
      // As RE2: x* of what may be empty is (x+)?.
      let (body, _) = try loop(part, repetition.isLazy, next)
      start = copies == 0 ? try split(body, next, repetition.isLazy) : body
      copies = max(copies - 1, 0)
    } else {
      let (body, fork) = try loop(part, repetition.isLazy, next)
      start = copies == 0 ? fork : body
      copies = max(copies - 1, 0)
    }
    for _ in 0..<copies { start = try compile(part, start) }
    return start
  }

  private mutating func loop(
    _ part: PatternTree, _ isLazy: Bool, _ next: UInt32
  ) throws(PatternFault) -> (body: UInt32, split: UInt32) {
    let fork = try append(Node(kind: .split))
    let body = try compile(part, fork)
    nodes[Int(fork)].next = isLazy ? next : body
    nodes[Int(fork)].other = isLazy ? body : next
    return (body, fork)
  }

  private mutating func split(
    _ body: UInt32, _ next: UInt32, _ isLazy: Bool
  ) throws(PatternFault) -> UInt32 {
    try append(Node(kind: .split, next: isLazy ? next : body, other: isLazy ? body : next))
  }

  /// Goes on at one of several places, the first before the others.
  mutating func union(_ targets: [UInt32]) throws(PatternFault) -> UInt32 {
    if targets.count == 1 { return targets[0] }
    if targets.count == 2 {
      return try append(Node(kind: .split, next: targets[0], other: targets[1]))
    }
    let first = UInt32(edges.count)
    for target in targets { edges.append(Edge(low: 0, high: 0, target: target)) }
    return try append(Node(kind: .union, other: first, count: UInt32(targets.count)))
  }
}
