import AgentLogFindings

/// Reports with a score: one as it comes, and one whose every text tries to break out.
enum ScoredReports {
  static let scored: Report = {
    var report = Report(outcome: .failed, exitStatus: 1)
    report.inputs = [.init(path: "run.jsonl", bytes: 9_000, records: 40, events: 40, runs: 4)]
    report.schema = .init(name: "agent-run", version: "1.0.0", picked: false)
    report.policy = "safe-default"
    report.score = Score(
      checklist: "agent-logging-baseline", version: "1.0.0", tenths: 639,
      tenthsWithoutWaivers: 601, band: "not ready", advice: "Begin with the critical items.",
      cap: "'nearly ready' by the figure; capped because a critical item failed: ids",
      items: [
        item("ids", .failed, .critical, "trace_id: 12 of 40 checks found something"),
        item("structured-events", .passed, .critical, "40 checked, nothing found"),
        item("reconstructed", .unknown, .important, "nobody has attested it"),
        item("steps", .waived, .normal, "waived by ops until 2027-01-31: later"),
        item("tools", .notApplicable, .low, "no tool_call in any of 4 runs"),
      ],
      next: NextFix(item: "ids", gain: 129),
      change: ScoreChange(
        day: "2026-11-18", tenths: 651, firstDay: "2026-11-04", firstTenths: 600),
      by: "agent_id",
      rows: [
        row("booking", 410, ScoreChange(day: "2026-11-18", tenths: 500)),
        row("search", nil, nil),
        row("mail", 900, ScoreChange(day: "2026-11-18", tenths: 900)),
      ])
    report.gates = [
      GateResult(gate: "item ids", outcome: .failed, why: "trace_id: 12 of 40"),
      GateResult(gate: "a score of at least 80.0", outcome: .failed, why: "it is 63.9"),
    ]
    return report
  }()

  static let hostileScore: Report = {
    let evil = "<script>]]>|`@me`\u{1B}[31m\n::error::x%0A\"'_x_\u{202E}&"
    var report = Report(outcome: .failed, exitStatus: 1)
    report.policy = evil
    report.score = Score(
      checklist: evil, version: evil, tenths: 100, band: evil, advice: evil, cap: evil,
      items: [
        ScoreItem(
          id: evil, title: evil, outcome: .failed, impact: .critical, complexity: .low, why: evil,
          remedy: evil,
          statement: .init(by: evil, expires: "2027-01-31", link: "https://x.example")),
        item("other", .waived, .low, evil),
      ],
      next: NextFix(item: evil, gain: 10), by: evil, rows: [row(evil, 100, nil)])
    report.gates = [GateResult(gate: evil, outcome: .failed, why: evil)]
    return report
  }()

  private static func item(
    _ id: String, _ outcome: ScoreItem.Outcome, _ impact: ScoreItem.Impact, _ why: String
  ) -> ScoreItem {
    ScoreItem(
      id: id, title: "the item \(id)", outcome: outcome, impact: impact, complexity: .low, why: why,
      remedy: "mend \(id)")
  }

  private static func row(_ value: String, _ tenths: Int?, _ change: ScoreChange?) -> ScoreRow {
    ScoreRow(
      value: value, events: 10, runs: 1, tenths: tenths, band: "not ready", passed: 1, failed: 2,
      unknown: 1, failedItems: ["ids", "steps"], change: change)
  }
}
