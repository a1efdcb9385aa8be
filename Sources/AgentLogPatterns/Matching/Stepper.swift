/// Steps an automaton from one set of nodes to the next.
///
/// A set is a list in order of priority, the leftmost-first match being the one that the first
/// alternatives lead to: what stands behind a match in the list is dropped. Each step visits each
/// node at most once, so it costs at most the size of the automaton.
struct Stepper {
  let program: Program
  /// Nodes visited, for whoever wants to see that time is linear.
  var steps = 0

  private var stack = WordBuffer()
  /// The visit in which each node was last seen.
  private var seen: WordBuffer
  private var visit: UInt32 = 0
  private var resolved = WordBuffer()

  init(_ program: Program) {
    self.program = program
    seen = WordBuffer(capacity: program.nodeCount)
    seen.resize(to: program.nodeCount)
  }

  func free() {
    stack.free()
    seen.free()
    resolved.free()
  }

  /// Forgets what was visited.
  private mutating func begin() {
    visit &+= 1
    if visit == 0 {
      let count = seen.count
      seen.removeAll()
      seen.resize(to: count)
      visit = 1
    }
  }

  /// The nodes where a match or search begins; says whether assertions are pending in it.
  mutating func enter(_ start: UInt32, _ behind: Behind, into list: inout WordBuffer) -> Bool {
    list.removeAll()
    begin()
    return close(start, Look.holding(behind, nil), known: Look.decidedBehind, into: &list)
  }

  struct Outcome {
    /// A match ends before the byte that was read.
    var isMatch: Bool
    /// The list has assertions that the next byte decides.
    var isPending: Bool
    /// Nothing is left but the beginnings of a search: no match is under way.
    var isFresh: Bool
  }

  /// Reads `byte`, or nil for none: the end of the search, where `ahead` still says what follows.
  mutating func step(
    _ list: UnsafeMutablePointer<UInt32>, _ listCount: Int, isPending: Bool, _ behind: Behind,
    _ ahead: Ahead, _ byte: UInt8?, into following: inout WordBuffer
  ) -> Outcome {
    following.removeAll()
    var list = list
    var count = listCount
    if isPending {
      resolve(list, count, Look.holding(behind, ahead))
      list = resolved.base
      count = resolved.count
    }
    begin()
    var outcome = Outcome(isMatch: false, isPending: false, isFresh: false)
    let holding = byte.map { Look.holding(Behind(byte: $0), nil) } ?? 0
    for position in 0..<count {
      let node = program.nodes[Int(list[position])]
      if node.kind == .match {
        outcome.isMatch = true
        break
      }
      // The loop of a search is the last in the list.
      if list[position] == program.searchLoop { outcome.isFresh = following.count == 0 }
      guard let byte, let next = program.target(of: node, byte) else { continue }
      if close(next, holding, known: Look.decidedBehind, into: &following) {
        outcome.isPending = true
      }
    }
    steps &+= count
    return outcome
  }

  /// Follows the assertions that hold, now that what follows is known.
  private mutating func resolve(
    _ list: UnsafeMutablePointer<UInt32>, _ count: Int, _ holding: UInt8
  ) {
    begin()
    var result = resolved
    result.removeAll()
    for position in 0..<count {
      _ = close(list[position], holding, known: Look.all, into: &result)
    }
    resolved = result
  }

  /// Adds a node and all that it leads to without reading. Assertions that are not `known` stay in
  /// the list; the result says whether there are such.
  private mutating func close(
    _ first: UInt32, _ holding: UInt8, known: UInt8, into list: inout WordBuffer
  ) -> Bool {
    var isPending = false
    stack.append(first)
    while let index = stack.popLast() {
      steps &+= 1
      guard seen[Int(index)] != visit else { continue }
      seen[Int(index)] = visit
      let node = program.nodes[Int(index)]
      switch node.kind {
      case .range, .sparse, .match: list.append(index)
      case .split:
        stack.append(node.other)
        stack.append(node.next)
      case .union:
        var edge = Int(node.other + node.count)
        while edge > Int(node.other) {
          edge -= 1
          stack.append(program.edges[edge].target)
        }
      case .save: stack.append(node.next)
      case .look:
        if node.look.bit & known == 0 {
          list.append(index)
          isPending = true
        } else if node.look.bit & holding != 0 {
          stack.append(node.next)
        }
      case .fail: break
      }
    }
    return isPending
  }
}
