import AgentLogFindings

/// What the text report shows as one entry: the groups that say the same of the same field, joined
/// over the events they occur in, so that one fault in six events is read once.
struct FindingKind {
  var rule: String
  var severity: Severity
  var pointer: String
  var summary: String
  /// In the order of the groups; empty where no event could be told.
  var events: [String]
  var count: Int
  /// Distinct runs; where `runsAreAtLeast`, the most that one of the groups has.
  var runs: Int
  var runsAreAtLeast: Bool
  /// At most three, of different events where there are some.
  var examples: [Finding]

  /// The kinds of a report, most findings first. O(groups).
  static func all(in report: Report) -> [FindingKind] {
    var order: [Key] = []
    var parts: [Key: [FindingGroup]] = [:]
    for group in report.groups {
      let key = Key(group)
      if parts[key] == nil { order.append(key) }
      parts[key, default: []].append(group)
    }
    return order.compactMap { key in parts[key].flatMap { FindingKind($0, of: report) } }
      .enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  private init?(_ groups: [FindingGroup], of report: Report) {
    guard let first = groups.first else { return nil }
    rule = first.rule
    severity = first.severity
    pointer = first.pointer
    summary = first.summary
    events = groups.compactMap(\.event)
    count = groups.reduce(0) { $0 + $1.count }
    runs = groups.map(\.runs).max() ?? 0
    runsAreAtLeast = groups.count > 1 && runs > 0 && runs < report.summary.runs
    let oneOfEachFirst = (0..<3).flatMap { turn in
      groups.compactMap { $0.examples.count > turn ? $0.examples[turn] : nil }
    }
    examples = oneOfEachFirst.prefix(3).sorted {
      ($0.location.path, $0.location.line, $0.location.column)
        < ($1.location.path, $1.location.line, $1.location.column)
    }
  }

  private struct Key: Hashable {
    let rule: String
    let severity: Severity
    let pointer: String
    let summary: String

    init(_ group: FindingGroup) {
      rule = group.rule
      severity = group.severity
      pointer = group.pointer
      summary = group.summary
    }
  }
}

// MARK: Words

extension FindingKind {
  /// What is wrong, in a few words: `trace_id is missing`, `total_steps: not the number of steps`.
  /// The examples name the events.
  func what(title: String?) -> String {
    let said = summary.isEmpty ? title ?? "" : summary
    let subject = Self.name(pointer)
    guard !subject.isEmpty, !said.isEmpty else { return Shown.text(subject + said) }
    return Shown.text(subject + (Self.isPredicate(said) ? " " : ": ") + said)
  }

  /// True where a summary reads on after its subject: `is missing`, `has no UTC offset`. Verbs in
  /// the third person end in a single s.
  private static func isPredicate(_ summary: String) -> Bool {
    let word = summary.prefix { $0 != " " }
    return word.hasSuffix("s") && !word.hasSuffix("ss")
  }

  /// A field of the record by its name, a deeper one by its pointer.
  static func name(_ pointer: String) -> String {
    let inner = pointer.dropFirst()
    return inner.contains { $0 == "/" || $0 == "~" } || inner.isEmpty ? pointer : String(inner)
  }

  /// `18,920 events`, `3 lines`, `12 times`; empty where it happened once in each of its runs,
  /// since their number says it all.
  var countText: String {
    if rule.hasPrefix("json/") { return Wording.count(count, "line") }
    if rule.hasPrefix("stream/") && runs == count { return "" }
    let isOfEvents = rule.hasPrefix("event/") && !pointer.contains("*")
    return Wording.count(count, isOfEvents ? "event" : "time")
  }

  /// `356 runs`, `131+ runs`; empty where no run could be told.
  var runsText: String {
    guard runs > 0 else { return "" }
    return runsAreAtLeast ? Wording.number(runs) + "+ runs" : Wording.count(runs, "run")
  }
}
