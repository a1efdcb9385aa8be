import AgentLogEvents
import AgentLogJSON

/// `stream/not-unique`: an id that must be used once, in its run or in the stream, is used again.
///
/// Keeps 65,536 ids per run or stream; beyond that, repeats of later ids are not seen and the
/// bound is counted as omitted.
final class NotUnique: StreamRule, StreamRuleKind {
  private let column: Int
  private let number: Int
  private let site: Int
  private let name: String
  private let scope: String
  /// The ids of the whole stream, where that is the scope.
  private let stream: SeenIDs?

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/not-unique"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let field = builder.field(entry["field"]) else { return nil }
    name = builder.fields[field].name
    scope = entry["within"]?.string == "stream" ? "stream" : "run"
    stream = scope == "stream" ? SeenIDs() : nil
    let named = (entry["events"]?.elements ?? []).compactMap { builder.event($0) }
    let events: [Int]? = entry["events"] == nil ? nil : named
    column = builder.column(field, .identity)
    number = builder.stateNumber()
    site = builder.site("stream/not-unique", field: field, "used twice in a \(scope)")
    super.init(events: events, needs: [column])
  }

  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    guard let value = event.column(column) else { return }
    judge.check(site)
    let ids = stream ?? judge.state(number, of: event.run) { SeenIDs() }.takeUnretainedValue()
    switch ids.insert(value.bits) {
    case .new: break
    case .full: judge.omit("stream/not-unique ids")
    case .repeated:
      judge.found(site, run: event.run, at: .here(value.offset)) {
        "this \(name) was used before in the \(scope); give each event its own"
      }
    }
  }
}

/// A bounded set of ids.
private final class SeenIDs {
  enum Answer { case new, repeated, full }

  private var ids: Set<UInt64> = []

  func insert(_ id: UInt64) -> Answer {
    if ids.contains(id) { return .repeated }
    guard ids.count < RunMemory.idLimit else { return .full }
    ids.insert(id)
    return .new
  }
}
