import AgentLogEvents
import AgentLogJSON

/// `stream/time-runs-backwards`: an event is dated before the previous event of its run.
///
/// Times that name their offset and times that do not are compared among themselves only.
final class TimeRunsBackwards: StreamRule, StreamRuleKind {
  private let time: Int
  private let words: Int
  private let site: Int
  private let name: String

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/time-runs-backwards"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let field = builder.field(entry["field"]) else { return nil }
    name = builder.fields[field].name
    time = builder.column(field, .time)
    words = builder.words(3)
    site = builder.site(
      "stream/time-runs-backwards", field: field, "earlier than the previous event of the run")
    super.init(events: nil, needs: [time])
  }

  /// Words of a run: the last time with offset, the last without, and which of them are set.
  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    guard let now = event.column(time) else { return }
    let words = event.words + words
    let place = now.isZoned ? 0 : 1
    let bit: Int64 = now.isZoned ? 1 : 2
    if words[2] & bit != 0 {
      judge.check(site)
      let last = words[place]
      if now.integer < last { backwards(now, last: last, event, judge) }
    }
    words[place] = now.integer
    words[2] |= bit
  }

  @inline(never)
  private func backwards(_ now: Column, last: Int64, _ event: StreamEvent, _ judge: StreamJudge) {
    judge.found(site, run: event.run, at: .here(now.offset)) {
      "\(name) is \(Elapsed.text(last - now.integer)) before the previous event of the run"
    }
  }
}

/// Time spans for people.
enum Elapsed {
  /// `12 ms`, `3.4 s`, `5 min`.
  static func text(_ nanoseconds: Int64) -> String {
    let milliseconds = nanoseconds / 1_000_000
    switch milliseconds {
    case ..<1: return "under 1 ms"
    case ..<1_000: return "\(milliseconds) ms"
    case ..<120_000: return "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
    default: return "\(milliseconds / 60_000) min"
    }
  }
}
