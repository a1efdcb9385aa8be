/// A pattern as it is written: what the automaton is built from. Flags are resolved already.
indirect enum PatternTree: Sendable {
  case empty
  case scalar(UInt32)
  case set(ScalarSet)
  case look(Look)
  case sequence([PatternTree])
  case alternatives([PatternTree])
  case repeated(PatternTree, Repetition)
  case capture(Int, PatternTree)

  struct Repetition: Sendable {
    var least: Int
    /// Nil where there is no end.
    var most: Int?
    var isLazy: Bool
    /// Where it is written, in code points.
    var position: Int
  }

  /// Whether it matches nothing at all, assertions taken as true.
  var isNullable: Bool {
    switch self {
    case .empty, .look: true
    case .scalar, .set: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .alternatives(let branches): branches.contains(where: \.isNullable)
    case .repeated(let part, let repetition): repetition.least == 0 || part.isNullable
    case .capture(_, let part): part.isNullable
    }
  }

  /// Whether a match can only begin where the text begins.
  var isAnchoredAtStart: Bool {
    switch self {
    case .look(let look): look == .textStart
    case .sequence(let parts):
      parts.first { part in
        if case .look(let look) = part { return look == .textStart }
        return true
      }?.isAnchoredAtStart ?? false
    case .alternatives(let branches): branches.allSatisfy(\.isAnchoredAtStart)
    case .repeated(let part, let repetition): repetition.least > 0 && part.isAnchoredAtStart
    case .capture(_, let part): part.isAnchoredAtStart
    case .empty, .scalar, .set: false
    }
  }
}

/// What a pattern asks of a place between two bytes.
enum Look: UInt8, Sendable {
  case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
}
