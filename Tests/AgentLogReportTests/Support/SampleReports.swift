import AgentLogFindings

/// Reports as a check makes them, one for each thing that a reporter has to get right.
enum SampleReports {
  static let all: [(name: String, report: Report)] = [
    ("passed", passed), ("failed", failed), ("could-not-tell", couldNotTell),
    ("nothing-read", nothingRead), ("hostile", hostile), ("scored", ScoredReports.scored),
    ("hostile-score", ScoredReports.hostileScore),
  ]

  static let passed: Report = {
    var summary = Report.Summary()
    summary.runs = 1
    summary.notes = 3
    summary.byRule = ["event/unknown-field": 3]
    let place = Location(path: "logs/good.jsonl", line: 2, column: 31, offset: 402)
    let note = Finding(
      rule: "event/unknown-field", severity: .note,
      message: "mood is not in the schema; did you mean 'model'?",
      location: place, pointer: "/mood", run: "r-1", event: "agent_step")
    return Report(
      outcome: .passed, exitStatus: 0,
      schema: .init(name: "agent-run", version: "1.0.0", picked: false),
      inputs: [.init(path: "logs/good.jsonl", bytes: 812, records: 6, events: 6, runs: 1)],
      summary: summary,
      rules: [
        RuleResult(id: "event/missing-field", outcome: .passed, checked: 6, failed: 0),
        RuleResult(id: "event/unknown-field", outcome: .failed, checked: 6, failed: 3),
        RuleResult(id: "stream/unpaired-call", outcome: .inconclusive, checked: 0, failed: 0),
      ],
      descriptions: [rule("event/unknown-field", "a field that the schema does not know", .note)],
      findings: [note],
      groups: [
        FindingGroup(
          rule: note.rule, severity: .note, event: "agent_step", pointer: "/mood",
          summary: "is not in the schema", count: 3, runs: 1, examples: [note])
      ])
  }()

  static let couldNotTell: Report = {
    var summary = Report.Summary()
    summary.runs = 2
    summary.partialRuns = 2
    summary.otherLines = 41
    summary.warnings = 41
    summary.byRule = ["json/not-json": 41]
    let line = Finding(
      rule: "json/not-json", severity: .warning, message: "this line is text, not a JSON object",
      location: Location(path: "-", line: 1, column: 1, offset: 0))
    return Report(
      outcome: .inconclusive, exitStatus: 3,
      schema: .init(
        name: "tool-gateway", version: "1.0.0", picked: true, knownEvents: 1, sampledEvents: 3),
      inputs: [
        .init(path: "-", bytes: 10_020, records: 3, events: 1, runs: 2),
        .init(path: "logs/cut.jsonl.gz", bytes: 64, problem: "the compressed data ends early"),
      ],
      summary: summary,
      rules: [
        RuleResult(id: "json/not-json", outcome: .failed, checked: 44, failed: 41),
        RuleResult(id: "stream/no-parent", outcome: .inconclusive, checked: 0, failed: 0),
        RuleResult(id: "stream/not-first", outcome: .inconclusive, checked: 2, failed: 0),
        RuleResult(id: "stream/parent-cycle", outcome: .inconclusive, checked: 0, failed: 0),
      ],
      descriptions: [rule("json/not-json", "a line that begins no JSON", .warning)],
      findings: [line],
      groups: [
        FindingGroup(
          rule: line.rule, severity: .warning, event: nil, pointer: "",
          summary: "a line is text, not JSON", count: 41, runs: 0, examples: [line])
      ],
      omitted: ["stream/open-runs": 3, "json/not-json": 40],
      reasons: [
        "logs/cut.jsonl.gz could not be read to its end: the compressed data ends early",
        "no run is whole: all 2 are cut by the edges of the window",
      ])
  }()

  static let nothingRead = Report(
    outcome: .inconclusive, exitStatus: 3,
    inputs: [.init(path: "missing.jsonl", problem: "no such file")],
    reasons: ["nothing was read"])

  /// A path and a schema name that try to break out of every format.
  static let hostile: Report = {
    let path =
      "a:b,c%d/\n::error::x\u{1B}[31m\"'<b>&]]>|`@me`\\|_x_\r\u{7}\u{202E}é🙂\u{FFFE}\u{85}.jsonl"
    var summary = Report.Summary()
    summary.errors = 2
    summary.runs = 1
    summary.accepted = 1
    summary.byRule = ["event/wrong-type": 2]
    let finding = Finding(
      rule: "event/wrong-type", severity: .error, message: "expected a number; found 'x:y'",
      location: Location(path: path, line: 3, column: 12, codePointColumn: 9, offset: 700),
      pointer: "/usage/<16 characters>/0/a~1b", run: "r", trace: "t",
      event: "string of 70 characters"
    )
    var accepted = finding
    accepted.accepted = Acceptance(
      by: "waiver", reason: "agreed|until \u{1B}[0m then", expires: "2027-01-31")
    return Report(
      outcome: .failed, exitStatus: 1,
      schema: .init(name: "my\u{1B}schema", version: "1", picked: false),
      inputs: [.init(path: path, bytes: 1_999_999, records: 3, events: 3, runs: 1)],
      summary: summary,
      rules: [RuleResult(id: "event/wrong-type", outcome: .failed, checked: 3, failed: 2)],
      descriptions: [rule("event/wrong-type", "a value of the wrong type", .error)],
      findings: [finding, accepted],
      groups: [
        FindingGroup(
          rule: finding.rule, severity: .error, event: finding.event,
          pointer: "/usage/<16 characters>/*/a~1b", summary: "is no number", count: 2, runs: 1,
          examples: [finding, accepted])
      ])
  }()

  static func rule(_ id: String, _ title: String, _ severity: Severity) -> RuleDescription {
    RuleDescription(
      id: id, title: title, severity: severity, what: "Reports \(title).",
      why: "Whoever reads the log later relies on it.", remedy: remedies[id] ?? "",
      example: .init(schema: "agent-run", failing: ["{}"], passing: ["{}"]))
  }

  private static let remedies = [
    "event/missing-field": "log the field on every event that needs it, from the run's context",
    "event/bad-format": "log timestamps with an offset: 2026-01-31T09:30:00Z",
    "stream/count-disagrees": "count where the events are written, not where they are planned",
  ]
}
