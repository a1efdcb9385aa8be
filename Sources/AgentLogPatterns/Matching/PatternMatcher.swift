/// Matches one pattern: scratch memory and a cache, so one is wanted for each thread.
///
/// All methods are linear in the bytes they look at, whatever the pattern, and see the bytes around
/// a part that is searched, for `^`, `$` and `\b`. Bytes that are no UTF-8 do no harm: no class
/// matches them.
package final class PatternMatcher {
  package let pattern: Pattern
  private let program: Program
  private var stepper: Stepper
  private var list = WordBuffer()
  private var following = WordBuffer()
  private var captureSteps = 0

  /// A matcher whose cache takes at most about `cacheLimit` bytes; it grows on demand.
  package init(_ pattern: Pattern, cacheLimit: Int = 256 << 10) {
    self.pattern = pattern
    program = pattern.program
    stepper = Stepper(program)
  }

  deinit {
    stepper.free()
    list.free()
    following.free()
  }

  /// The work done so far: bytes stepped over and nodes visited, skipped bytes not counted.
  package var steps: Int { stepper.steps + captureSteps }

  /// Whether the pattern matches somewhere. Stops at the earliest sure answer.
  package func finds(in text: UnsafeRawBufferPointer) -> Bool {
    end(in: text, from: 0, to: text.count, isAnchored: program.isAnchoredAtStart, isEarly: true)
      != nil
  }

  /// The leftmost-first match that begins at `from` or later and ends at `to` or before.
  package func firstMatch(
    in text: UnsafeRawBufferPointer, from: Int = 0, to: Int? = nil
  ) -> Range<Int>? {
    let end = min(to ?? text.count, text.count)
    guard from >= 0, from <= end else { return nil }
    if program.isAnchoredAtStart, from > 0 { return nil }
    var machine = CaptureMachine(program, withGroups: false)
    let found = machine.run(
      text, from: from, to: end, isAnchored: program.isAnchoredAtStart)
    captureSteps += machine.steps
    return found.map { $0[0]..<$0[1] }
  }

  /// Where the leftmost-first match ends that begins exactly at `start`; nil where there is none.
  package func match(at start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    guard start >= 0, start <= text.count else { return nil }
    return end(in: text, from: start, to: text.count, isAnchored: true, isEarly: false)
  }

  /// The leftmost-first match that begins at `from` or later, and its groups; the first is the
  /// whole, nil stands for a group that took no part.
  package func captures(in text: UnsafeRawBufferPointer, from: Int = 0) -> [Range<Int>?]? {
    guard from >= 0, from <= text.count else { return nil }
    if program.isAnchoredAtStart, from > 0 { return nil }
    var machine = CaptureMachine(program, withGroups: true)
    let found = machine.run(
      text, from: from, to: text.count, isAnchored: program.isAnchoredAtStart)
    captureSteps += machine.steps
    guard let found else { return nil }
    return (0..<program.captureCount).map { group in
      let low = found[2 * group]
      let high = found[2 * group + 1]
      return low >= 0 && high >= low ? low..<high : nil
    }
  }

  private func end(
    in text: UnsafeRawBufferPointer, from: Int, to: Int, isAnchored: Bool, isEarly: Bool
  ) -> Int? {
    var behind = Behind(text, from)
    var isPending = stepper.enter(
      isAnchored ? program.anchoredStart : program.searchStart, behind, into: &list)
    var found: Int?
    var index = from
    while list.count > 0 {
      let byte = index < to ? text[index] : nil
      let outcome = stepper.step(
        list.base, list.count, isPending: isPending, behind, Ahead(text, index), byte,
        into: &following)
      if outcome.isMatch {
        found = index
        if isEarly { return found }
      }
      guard let byte else { break }
      isPending = outcome.isPending
      behind = Behind(byte: byte)
      swap(&list, &following)
      index += 1
    }
    return found
  }
}
