import AgentLogEvents
import AgentLogJSON

/// `stream/out-of-order`: a number that grows within a run does not.
final class OutOfOrder: StreamRule, StreamRuleKind {
  private let column: Int
  private let words: Int
  private let site: Int
  private let name: String
  private let mayRepeat: Bool

  static func takes(_ entry: JSONElement) -> Bool {
    entry["rule"]?.string == "stream/out-of-order"
  }

  init?(_ entry: JSONElement, _ builder: inout StreamBuilder) {
    guard let field = builder.field(entry["field"]) else { return nil }
    name = builder.fields[field].name
    mayRepeat = entry["order"]?.string == "nondecreasing"
    let named = (entry["events"]?.elements ?? []).compactMap { builder.event($0) }
    let events: [Int]? = entry["events"] == nil ? nil : named
    column = builder.column(field, .number)
    words = builder.words(2)
    site = builder.site(
      "stream/out-of-order", field: field,
      mayRepeat ? "less than before in the run" : "not more than before in the run")
    super.init(events: events, needs: [column])
  }

  /// Words of a run: the bits of the last value, and whether there was one.
  override func judge(_ event: StreamEvent, _ judge: StreamJudge) {
    guard let value = event.column(column) else { return }
    let words = event.words + words
    if words[1] != 0 {
      judge.check(site)
      let last = Double(bitPattern: UInt64(bitPattern: words[0]))
      if value.number < last || (!mayRepeat && value.number == last) {
        judge.found(site, run: event.run, at: .here(value.offset)) {
          "\(name) is \(NumberText.of(value.number)) after \(NumberText.of(last)); "
            + "events of a run are logged in order"
        }
      }
    }
    words[0] = Int64(bitPattern: value.bits)
    words[1] = 1
  }
}

/// Numbers for people.
enum NumberText {
  /// Whole numbers without a fraction, others with at most three digits of it.
  static func of(_ number: Double) -> String {
    if abs(number) < 1e15, number == Double(Int(number)) { return "\(Int(number))" }
    guard abs(number) < 1e12 else { return "\(number)" }
    // Rounds by adding a half: `rounded()` would call the C library.
    let thousandths = Int(number * 1_000 + (number < 0 ? -0.5 : 0.5))
    let fraction = String(abs(thousandths) % 1_000 + 1_000).dropFirst()
    let sign = thousandths < 0 && thousandths > -1_000 ? "-" : ""
    return "\(sign)\(thousandths / 1_000).\(fraction)"
  }
}
