/// Alternatives, with what they begin with in common written once.
///
/// Neighbouring branches that begin with a code point are sorted by it into a tree, as long as what
/// they begin with is equal or disjoint: then the order of different beginnings does not matter,
/// and the order within equal ones is kept. So 10,000 words are one step, not 10,000.
extension ProgramBuilder {
  /// Deeper trees, those of nested groups added, are written as plain branches, to spare the call stack.
  private static let deepest = 100
  /// The most different sets, other than single characters, that are compared with each other.
  private static let mostSets = 64

  mutating func compile(
    branches: [PatternTree], _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    let parts = branches.map { branch -> ArraySlice<PatternTree> in
      switch branch {
      case .sequence(let parts): parts[...]
      case .empty: []
      default: [branch]
      }
    }
    return try compile(parts, next)
  }

  private mutating func compile(
    _ branches: [ArraySlice<PatternTree>], _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    branchDepth += 1
    defer { branchDepth -= 1 }
    if branches.count == 1 || branchDepth > Self.deepest {
      var starts: [UInt32] = []
      for branch in branches { starts.append(try compile(sequence: branch, next)) }
      return try union(starts)
    }
    var starts: [UInt32] = []
    var run = BranchRun(mostSets: Self.mostSets)
    for branch in branches {
      if run.take(branch) { continue }
      if !run.isEmpty { starts.append(try compile(run, next)) }
      run = BranchRun(mostSets: Self.mostSets)
      if !run.take(branch) { starts.append(try compile(sequence: branch, next)) }
    }
    if !run.isEmpty { starts.append(try compile(run, next)) }
    return try union(starts)
  }

  private mutating func compile(
    _ run: BranchRun, _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    var targets: [UInt32] = []
    for group in run.groups { targets.append(try compile(group: group.rests, next)) }
    if run.groups.count == 1 {
      return try compile(run.groups[0].first, targets[0])
    }
    var pieces: [SetShape.Piece] = []
    for (index, group) in run.groups.enumerated() {
      switch group.first.leading {
      case .scalar(let scalar):
        pieces.append(SetShape.Piece(low: scalar, high: scalar, target: index))
      case .set(let set):
        for range in set.ranges {
          pieces.append(SetShape.Piece(low: range.low, high: range.high, target: index))
        }
      case nil: break
      }
    }
    pieces.sort { $0.low < $1.low }
    return try dispatch(pieces, targets)
  }

  /// What follows an equal beginning; a longer one that all share is written once as well.
  private mutating func compile(
    group: [ArraySlice<PatternTree>], _ next: UInt32
  ) throws(PatternFault) -> UInt32 {
    guard group.count > 1 else { return try compile(sequence: group[0], next) }
    var rests = group
    var shared: [PatternTree] = []
    while let first = rests[0].first, let leading = first.leading,
      rests.allSatisfy({ $0.first?.leading == leading })
    {
      shared.append(first)
      rests = rests.map { $0.dropFirst() }
    }
    let start = try compile(rests, next)
    return try compile(sequence: shared[...], start)
  }
}

/// Neighbouring branches that begin with code points, sorted by these.
private struct BranchRun {
  struct Group {
    var first: PatternTree
    var rests: [ArraySlice<PatternTree>]
  }

  private(set) var groups: [Group] = []
  private var known: [Leading: Int] = [:]
  private var singles: Set<UInt32> = []
  private var sets: [ScalarSet] = []
  private let mostSets: Int

  init(mostSets: Int) { self.mostSets = mostSets }

  var isEmpty: Bool { groups.isEmpty }

  /// Adds a branch unless it begins otherwise or overlaps.
  mutating func take(_ branch: ArraySlice<PatternTree>) -> Bool {
    guard let first = branch.first, let leading = first.leading else { return false }
    let rest = branch.dropFirst()
    if let index = known[leading] {
      groups[index].rests.append(rest)
      return true
    }
    switch leading {
    case .scalar(let scalar):
      if sets.contains(where: { $0.contains(scalar) }) { return false }
      singles.insert(scalar)
    case .set(let set):
      if sets.count >= mostSets || sets.contains(where: set.intersects)
        || singles.contains(where: set.contains)
      {
        return false
      }
      sets.append(set)
    }
    known[leading] = groups.count
    groups.append(Group(first: first, rests: [rest]))
    return true
  }
}

/// What a branch begins with, where that is one code point.
private enum Leading: Hashable {
  case scalar(UInt32)
  case set(ScalarSet)
}

extension PatternTree {
  fileprivate var leading: Leading? {
    switch self {
    case .scalar(let scalar): .scalar(scalar)
    case .set(let set): .set(set)
    default: nil
    }
  }
}
