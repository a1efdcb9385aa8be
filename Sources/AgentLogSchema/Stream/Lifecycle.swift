import AgentLogEvents
import AgentLogFindings
import AgentLogJSON

/// How runs begin and end. One fact, one rule: no start is only `stream/not-first`, no end only
/// `stream/unfinished-run`, anything behind the end only `stream/after-end`.
final class Lifecycle {
  /// The events that start a run.
  let starts: [Int]
  private let ends: [Int]
  private let startNames: String
  private let endNames: String
  /// Bit `i`: event `i` starts a run.
  private let startBits: UInt64
  private let notFirst: Int
  private let unfinishedRun: Int
  private let afterEnd: Int
  private let repeated: Int
  private let notUnique: Int

  let hasStarts: Bool
  let hasEnds: Bool

  /// Runs that neither begin nor end with an event of their own.
  init() {
    starts = []
    ends = []
    startNames = ""
    endNames = ""
    startBits = 0
    (notFirst, unfinishedRun, afterEnd, repeated, notUnique) = (0, 0, 0, 0, 0)
    (hasStarts, hasEnds) = (false, false)
  }

  init(starts: [Int], ends: [Int], run: Int?, _ builder: inout StreamBuilder) {
    self.starts = starts
    self.ends = ends
    let startNames = starts.map { builder.events[$0] }.joined(separator: " or ")
    let endNames = ends.map { builder.events[$0] }.joined(separator: " or ")
    self.startNames = startNames
    self.endNames = endNames
    startBits = starts.reduce(0) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
    (hasStarts, hasEnds) = (!starts.isEmpty, !ends.isEmpty)
    let event = starts.count == 1 ? startNames : nil
    func site(_ isUsed: Bool, _ make: () -> Int) -> Int { isUsed ? make() : 0 }
    notFirst = site(hasStarts) {
      builder.site("stream/not-first", "the run does not begin with \(startNames)")
    }
    repeated = site(hasStarts) {
      builder.site(
        "stream/repeated-event", event: event, "the run is started again before it ended")
    }
    notUnique = site(hasStarts) {
      builder.site(
        "stream/not-unique", event: event, field: run, "an id that another run had already")
    }
    unfinishedRun = site(hasEnds) {
      builder.site("stream/unfinished-run", "the run has no \(endNames)")
    }
    afterEnd = site(hasEnds) {
      builder.site("stream/after-end", "an event of a run that has ended")
    }
  }

  func isEnd(_ kind: Int) -> Bool { kind >= 0 && ends.contains(kind) }

  /// The run that an event belongs to, opened where it is new; nil for an event after the end.
  func admit(
    _ kind: Int, _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, _ judge: StreamJudge
  ) -> Int? {
    let isStart = kind >= 0 && kind < 64 && startBits &>> UInt64(kind) & 1 != 0
    let known = judge.tracker.pointee.find(bytes, row.pointee.run.range, hash: row.pointee.runHash)
    if hasEnds && !isStart { judge.check(afterEnd) }
    if hasStarts && isStart { judge.check(notUnique) }
    guard let known else { return begin(isStart, row, bytes, judge) }
    if isStart { startedAgain(known, row, judge) }
    return known
  }

  @inline(never)
  private func startedAgain(_ run: Int, _ row: UnsafePointer<EventRow>, _ judge: StreamJudge) {
    judge.check(repeated)
    let first = judge.tracker.pointee.run(run).pointee.first
    judge.found(repeated, run: run, at: .here(Int(row.pointee.start))) {
      "the run is started again before it ended; it began on line \(first.line)"
    }
  }

  /// The first event of a run, or one of a run that has ended.
  @inline(never)
  private func begin(
    _ isStart: Bool, _ row: UnsafePointer<EventRow>, _ bytes: PaddedBytes, _ judge: StreamJudge
  ) -> Int? {
    if hasEnds, judge.tracker.pointee.hasEnded(row.pointee.runHash) {
      guard isStart else {
        judge.found(afterEnd, run: nil, at: .here(Int(row.pointee.start))) {
          "the run ended before this event; log \(endNames) last, or give the event its own run"
        }
        return nil
      }
      judge.found(notUnique, run: nil, at: .here(Int(row.pointee.start))) {
        "a run of this id has ended already; give each run an id of its own"
      }
    }
    let run = judge.open(row, bytes, isStart: isStart)
    if hasStarts {
      judge.check(notFirst)
      if !isStart && !judge.mayLackHead(run) {
        judge.found(notFirst, run: run, at: .here(Int(row.pointee.start))) {
          "the run begins here without \(startNames)"
        }
      }
      if isStart { judge.check(repeated) }
    }
    if hasEnds { judge.check(unfinishedRun) }
    return run
  }

  /// The stream ended and the run did not.
  func unfinished(_ run: Int, isWindow: Bool, _ judge: StreamJudge) {
    guard hasEnds, !isWindow else { return }
    let place = judge.lastPlace(of: run)
    judge.found(unfinishedRun, run: run, at: .kept(place)) {
      "the run has no \(endNames); this is its last event"
    }
  }
}
