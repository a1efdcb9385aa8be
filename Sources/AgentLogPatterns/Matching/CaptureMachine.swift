/// Finds where a match and its groups begin and end: a simulation that carries the places along.
///
/// Time is at most nodes times bytes, memory at most places of one thread times the threads that
/// live at once.
struct CaptureMachine {
  private let program: Program
  private let slotCount: Int
  private(set) var steps = 0

  private var threads = Threads()
  private var following = Threads()
  private var seen: [UInt32]
  private var visit: UInt32 = 0
  private var stack: [Entry] = []
  /// The places of the thread that is being followed.
  private var slots: [Int]

  /// Nodes in order of priority, and the places of each.
  private struct Threads {
    var nodes: [UInt32] = []
    var slots: [Int] = []

    mutating func removeAll() {
      nodes.removeAll(keepingCapacity: true)
      slots.removeAll(keepingCapacity: true)
    }
  }

  private enum Entry {
    case node(UInt32)
    /// Back to what a slot held before.
    case restore(slot: Int, place: Int)
  }

  /// Without groups only the whole match is found.
  init(_ program: Program, withGroups: Bool) {
    self.program = program
    slotCount = withGroups ? 2 * program.captureCount : 2
    seen = [UInt32](repeating: 0, count: program.nodeCount)
    slots = [Int](repeating: -1, count: slotCount)
  }

  /// The places of the leftmost-first match, -1 for groups that took no part.
  mutating func run(
    _ text: UnsafeRawBufferPointer, from start: Int, to end: Int, isAnchored: Bool
  ) -> [Int]? {
    threads.removeAll()
    advanceVisit()
    var found: [Int]?
    var index = start
    while true {
      if threads.nodes.isEmpty {
        if found != nil || (isAnchored && index > start) { break }
        if !isAnchored {
          guard let next = program.skipper.next(in: text, from: index, to: end) else { break }
          index = next
        }
      }
      if found == nil, !isAnchored || index == start {
        for slot in 0..<slotCount { slots[slot] = -1 }
        slots[0] = index
        add(program.anchoredStart, text, index, into: \.threads)
      }
      advanceVisit()
      following.removeAll()
      for position in threads.nodes.indices {
        steps &+= 1
        let node = program.nodes[Int(threads.nodes[position])]
        let own = position * slotCount
        if node.kind == .match {
          found = Array(threads.slots[own..<own + slotCount])
          found?[1] = index
          break
        }
        guard index < end, let next = program.target(of: node, text[index]) else { continue }
        for slot in 0..<slotCount { slots[slot] = threads.slots[own + slot] }
        add(next, text, index + 1, into: \.following)
      }
      swap(&threads, &following)
      if index == end { break }
      index += 1
    }
    return found
  }

  private mutating func advanceVisit() {
    visit &+= 1
    if visit == 0 {
      seen = [UInt32](repeating: 0, count: program.nodeCount)
      visit = 1
    }
  }

  private mutating func add(
    _ first: UInt32, _ text: UnsafeRawBufferPointer, _ index: Int,
    into list: WritableKeyPath<CaptureMachine, Threads>
  ) {
    let holding =
      program.looks == 0 ? 0 : Look.holding(Behind(text, index), Ahead(text, index))
    stack.append(.node(first))
    while let entry = stack.popLast() {
      guard case .node(let number) = entry else {
        if case .restore(let slot, let place) = entry { slots[slot] = place }
        continue
      }
      steps &+= 1
      guard seen[Int(number)] != visit else { continue }
      seen[Int(number)] = visit
      let node = program.nodes[Int(number)]
      switch node.kind {
      case .range, .sparse, .match:
        self[keyPath: list].nodes.append(number)
        self[keyPath: list].slots.append(contentsOf: slots)
      case .split:
        stack.append(.node(node.other))
        stack.append(.node(node.next))
      case .union:
        for edge in (node.other..<node.other + node.count).reversed() {
          stack.append(.node(program.edges[Int(edge)].target))
        }
      case .save:
        let slot = Int(node.other)
        if slot < slotCount {
          stack.append(.restore(slot: slot, place: slots[slot]))
          slots[slot] = index
        }
        stack.append(.node(node.next))
      case .look: if node.look.bit & holding != 0 { stack.append(.node(node.next)) }
      case .fail: break
      }
    }
  }
}
