import AgentLogEvents
import AgentLogJSON

/// `stream/count-disagrees`, for events of a run: a total that a run reports is not how many events
/// it logged.
final class CountDisagrees: StreamRule, StreamRuleKind {
  private let report: Int
  private let counted: Int
  private let countedName: String
  private let column: Int
  private let words: Int
  private let site: Int
  private let name: String

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/count-disagrees" && entry["counts"] != nil
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let report = builder.event(entry["event"]), let counted = builder.event(entry["counts"]),
      let field = builder.field(entry["field"])
    else { return nil }
    self.report = report
    self.counted = counted
    let events: [Int]? = [report, counted]
    countedName = builder.events[counted]
    name = builder.fields[field].name
    column = builder.column(field, .number)
    words = builder.words(1)
    site = builder.site(
      "stream/count-disagrees", event: builder.events[report], field: field,
      "not the number of \(countedName) events of the run")
    super.init(events: events)
  }

  /// Word of a run: how many events were counted.
  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    let words = event.words + words
    if event.kind == counted { words[0] += 1 }
    guard event.kind == report, let value = event.column(column) else { return }
    if !judge.sawStart(of: event.run) { return }
    judge.check(site)
    let count = words[0]
    if value.number != Double(count) {
      judge.found(site, run: event.run, at: .here(value.offset)) {
        "\(name) says \(NumberText.of(value.number)), saw \(count) \(countedName)"
      }
    }
  }
}
