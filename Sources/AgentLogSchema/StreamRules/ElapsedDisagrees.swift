import AgentLogEvents
import AgentLogJSON

/// `stream/count-disagrees`, for durations: the time that a run reports is not the time between its
/// first event and the one that reports it. The tolerance is the larger of a span and a share.
final class ElapsedDisagrees: StreamRule, StreamRuleKind {
  private let report: Int
  private let time: Int
  private let column: Int
  private let words: Int
  private let site: Int
  private let name: String
  private let nanosecondsPerUnit: Double
  private let toleranceNanoseconds: Double
  private let toleranceShare: Double

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/count-disagrees" && entry["elapsed"] != nil
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let report = builder.event(entry["event"]), let field = builder.field(entry["field"]),
      let clock = builder.timeField
    else { return nil }
    self.report = report
    name = builder.fields[field].name
    time = builder.column(clock, .time)
    column = builder.column(field, .number)
    words = builder.words(2)
    nanosecondsPerUnit =
      switch entry["elapsed"]?.string {
      case "seconds": 1e9
      case "microseconds": 1e3
      case "nanoseconds": 1
      default: 1e6
      }
    let tolerance = entry["tolerance"]
    toleranceNanoseconds = Self.number(tolerance?["milliseconds"]) * 1e6
    toleranceShare = Self.number(tolerance?["percent"]) / 100
    site = builder.site(
      "stream/count-disagrees", event: builder.events[report], field: field,
      "not the time between the run's first and last event")
    // A run that was not seen from its start is not measured: its other events need no look.
    let starts = builder.stream.lifecycle.starts
    super.init(events: starts.isEmpty ? nil : starts + [report])
  }

  private static func number(_ element: JSONElement?) -> Double {
    guard let element, element.kind == .integer || element.kind == .decimal else { return 0 }
    return Double(String(decoding: element.raw, as: UTF8.self)) ?? 0
  }

  /// Words of a run: the time of its first event, and 1 where that had an offset, 2 where not, 3
  /// where there was none to start from.
  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    let words = event.words + words
    let now = event.column(time)
    if words[1] == 0 {
      words[0] = now?.integer ?? 0
      words[1] = now.map { $0.isZoned ? 1 : 2 } ?? 3
    }
    guard event.kind == report, let now, let value = event.column(column),
      words[1] == (now.isZoned ? 1 : 2), judge.sawStart(of: event.run)
    else { return }
    judge.check(site)
    let elapsed = Double(now.integer) - Double(words[0])
    let reported = value.number * nanosecondsPerUnit
    if abs(reported - elapsed) > max(toleranceNanoseconds, elapsed * toleranceShare) {
      judge.found(site, run: event.run, at: .here(value.offset)) {
        "\(name) says \(Self.text(reported)), the clock says \(Self.text(elapsed))"
      }
    }
  }

  private static func text(_ nanoseconds: Double) -> String {
    guard nanoseconds >= 0, nanoseconds < 9e18 else { return "no time that can be" }
    return Elapsed.text(Int64(nanoseconds))
  }
}
