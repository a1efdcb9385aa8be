/// Matches one pattern: scratch memory and a cache, so one is wanted for each thread.
///
/// All methods are linear in the bytes they look at, whatever the pattern, and see the bytes around
/// a part that is searched, for `^`, `$` and `\b`. Bytes that are no UTF-8 do no harm: no class
/// matches them.
package final class PatternMatcher {
  package let pattern: Pattern
  private let program: Program
  /// Never entered twice at once, and the check for that costs as much as ten bytes of a match.
  @exclusivity(unchecked) private var automaton: LazyAutomaton
  /// Made when a search first needs them: few do.
  private var places: CaptureMachine?
  private var groups: CaptureMachine?

  /// How many places are tried for the beginning of a match before it is simulated.
  private static let mostTries = 4

  /// A matcher whose cache takes at most about `cacheLimit` bytes; it grows on demand.
  package init(_ pattern: Pattern, cacheLimit: Int = 256 << 10) {
    self.pattern = pattern
    program = pattern.program
    automaton = LazyAutomaton(program, cacheLimit: cacheLimit)
  }

  deinit { automaton.free() }

  /// The work done so far: bytes stepped over and nodes visited, skipped bytes not counted.
  package var steps: Int { automaton.steps + (places?.steps ?? 0) + (groups?.steps ?? 0) }

  /// Whether the pattern matches somewhere. Stops at the earliest sure answer.
  package func finds(in text: UnsafeRawBufferPointer) -> Bool {
    var search = LazyAutomaton.Search(
      isAnchored: program.isAnchoredAtStart, isEarly: true, candidate: 0)
    return automaton.end(in: text, from: 0, to: text.count, &search) != nil
  }

  /// The leftmost-first match that begins at `from` or later and ends at `to` or before.
  package func firstMatch(
    in text: UnsafeRawBufferPointer, from: Int = 0, to: Int? = nil
  ) -> Range<Int>? {
    let end = min(to ?? text.count, text.count)
    guard from >= 0, from <= end, from == 0 || !program.isAnchoredAtStart else { return nil }
    var search = LazyAutomaton.Search(
      isAnchored: program.isAnchoredAtStart, isEarly: true, candidate: from)
    guard let sign = automaton.end(in: text, from: from, to: end, &search) else { return nil }
    // The match begins at the candidate or soon after.
    var start = search.candidate
    for _ in 0..<Self.mostTries {
      if let last = matchEnd(at: start, in: text, to: end) { return start..<last }
      guard !program.isAnchoredAtStart, start < sign,
        let next = program.skipper.next(in: text, from: start + 1, to: end)
      else { return nil }
      start = next
    }
    if places == nil { places = CaptureMachine(program, withGroups: false) }
    return places?.run(text, from: start, to: end, isAnchored: false).map { $0[0]..<$0[1] }
  }

  /// Where the leftmost-first match ends that begins exactly at `start`; nil where there is none.
  /// Reads no byte behind the one that settles it.
  package func match(at start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    guard start >= 0, start <= text.count else { return nil }
    return matchEnd(at: start, in: text, to: text.count)
  }

  /// The leftmost-first match that begins at `from` or later, and its groups; the first is the
  /// whole, nil stands for a group that took no part.
  package func captures(in text: UnsafeRawBufferPointer, from: Int = 0) -> [Range<Int>?]? {
    guard let whole = firstMatch(in: text, from: from) else { return nil }
    if program.captureCount == 1 { return [whole] }
    if groups == nil { groups = CaptureMachine(program, withGroups: true) }
    let found = groups?.run(text, from: whole.lowerBound, to: whole.upperBound, isAnchored: true)
    guard let found else { return nil }
    return (0..<program.captureCount).map { group in
      let low = found[2 * group]
      let high = found[2 * group + 1]
      return low >= 0 && high >= low ? low..<high : nil
    }
  }

  private func matchEnd(at start: Int, in text: UnsafeRawBufferPointer, to end: Int) -> Int? {
    if program.isAnchoredAtStart, start > 0 { return nil }
    var search = LazyAutomaton.Search(isAnchored: true, isEarly: false, candidate: start)
    return automaton.end(in: text, from: start, to: end, &search)
  }
}
