import AgentLogEvents
import AgentLogJSON

/// `stream/not-constant`: a field that has one value per run changes.
final class NotConstant: StreamRule, StreamRuleKind {
  private let column: Int
  private let words: Int
  private let site: Int
  private let name: String

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/not-constant"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let field = builder.field(entry["field"]) else { return nil }
    name = builder.fields[field].name
    column = builder.column(field, .identity)
    words = builder.words(2)
    site = builder.site("stream/not-constant", field: field, "changes within a run")
    super.init(events: nil, needs: [column])
  }

  /// Words of a run: the hash of the first value, and whether there was one.
  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    guard let value = event.column(column) else { return }
    let words = event.words + words
    judge.check(site)
    if words[1] == 0 {
      words[0] = value.integer
      words[1] = 1
    } else if words[0] != value.integer {
      changed(at: value.offset, event, judge)
    }
  }

  @inline(never)
  private func changed(at offset: Int, _ event: StreamEvent, _ judge: StreamJudge) {
    judge.found(site, run: event.run, at: .here(offset)) {
      "\(name) differs from the run's first; one run has one \(name)"
    }
  }
}
