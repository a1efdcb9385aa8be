import AgentLogFindings

extension SampleReports {
  /// The public event stream with 18,920 events, as a first check of it comes out.
  static let failed: Report = {
    let groups = failedGroups
    var summary = Report.Summary()
    summary.runs = 356
    for group in groups {
      summary.byRule[group.rule, default: 0] += group.count
      switch group.severity {
      case .error: summary.errors += group.count
      case .warning: summary.warnings += group.count
      case .note: summary.notes += group.count
      }
    }
    let idle = ["stream/no-parent", "stream/parent-cycle"]
    let ids = Set(groups.map(\.rule)).sorted()
    return Report(
      outcome: .failed, exitStatus: 1,
      schema: .init(
        name: "agent-run", version: "1.0.0", picked: true, knownEvents: 6, sampledEvents: 6),
      inputs: [
        .init(path: "raw.jsonl", bytes: 7_931_204, records: 18_920, events: 18_920, runs: 356)
      ],
      summary: summary,
      rules: (ids.map {
        RuleResult(
          id: $0, outcome: .failed, checked: 18_920, failed: summary.byRule[$0, default: 0])
      }
        + idle.map { RuleResult(id: $0, outcome: .inconclusive, checked: 0, failed: 0) }
        + [RuleResult(id: "stream/not-first", outcome: .passed, checked: 356, failed: 0)])
        .sorted { $0.id < $1.id },
      descriptions: ids.map { id in
        rule(
          id, titles[id] ?? "", groups.first { $0.rule == id }?.severity ?? .error)
      },
      findings: groups.flatMap(\.examples).sorted {
        ($0.location.offset, $0.pointer) < ($1.location.offset, $1.pointer)
      },
      groups: groups,
      omitted: ["event/missing-field": 19_103, "event/bad-format": 16_198])
  }()

  private static let titles = [
    "event/missing-field": "a required field is missing",
    "event/missing-recommended": "a recommended field is missing",
    "event/bad-format": "a value has not the format of its field",
    "event/unknown-field": "a field that the schema does not know",
    "stream/count-disagrees": "a count does not agree with the events",
    "stream/time-runs-backwards": "an event is older than the one before it",
  ]

  /// rule, pointer, summary, message, [event: (count, runs, lines)].
  private static let failedGroups: [FindingGroup] = {
    let missing = "event/missing-field"
    let events = [
      "agent_step", "llm_result", "run_finished", "run_started", "tool_call", "tool_result",
    ]
    var groups = events.enumerated().map { index, event in
      group(
        missing, event, "/trace_id", "is missing", "trace_id is missing",
        count: [6_200, 5_784, 356, 356, 3_112, 3_112][index], runs: index < 4 ? 356 : 331,
        lines: [index + 1, index + 9, index + 20])
    }
    for (field, event, count, runs) in [
      ("timestamp", "tool_call", 1_722, 135), ("status", "tool_result", 424, 131),
      ("latency_ms", "tool_result", 424, 131), ("request_id", "run_started", 356, 356),
      ("user_id", "run_started", 135, 135), ("status", "llm_result", 131, 90),
      ("stop_reason", "run_finished", 10, 10),
    ] {
      groups.append(
        group(
          missing, event, "/" + field, "is missing", "\(field) is missing", count: count,
          runs: runs, lines: [count, count + 1]))
    }
    groups.append(
      group(
        "event/bad-format", "agent_step", "/timestamp", "has no UTC offset",
        "timestamp has no UTC offset; write Z or +00:00 after the time of day", count: 17_198,
        runs: 356, lines: [1, 2, 3]))
    groups.append(
      group(
        "stream/count-disagrees", "run_finished", "/total_steps",
        "not the number of agent_step events of the run",
        ["says 16, saw 12", "says 9, saw 7", "says 9, saw 8"], count: 329, runs: 329,
        lines: [33, 71, 1_204]))
    groups.append(
      group(
        "stream/time-runs-backwards", "llm_result", "/timestamp",
        "earlier than the previous event of the run",
        "0.8 s earlier than the event before it in its run, at line 11402", count: 1, runs: 1,
        lines: [11_403]))
    for (field, count) in [("tool", 1_204), ("task_hash", 356)] {
      groups.append(
        group(
          "event/missing-recommended", field == "tool" ? "agent_step" : "run_started",
          "/" + field, "is missing", "\(field) is missing", count: count,
          runs: 356, lines: [count], severity: .warning))
    }
    groups.append(
      group(
        "event/unknown-field", "run_started", "/seed", "is not in the schema",
        "seed is not in the schema", count: 356, runs: 356, lines: [1], severity: .note))
    return groups.sorted {
      ($1.severity, $1.count, $0.pointer) < ($0.severity, $0.count, $1.pointer)
    }
  }()

  private static func group(
    _ rule: String, _ event: String, _ pointer: String, _ summary: String, _ message: String,
    count: Int, runs: Int, lines: [Int], severity: Severity = .error
  ) -> FindingGroup {
    group(
      rule, event, pointer, summary, [message], count: count, runs: runs, lines: lines,
      severity: severity)
  }

  /// The last of `messages` serves all further lines.
  private static func group(
    _ rule: String, _ event: String, _ pointer: String, _ summary: String, _ messages: [String],
    count: Int, runs: Int, lines: [Int], severity: Severity = .error
  ) -> FindingGroup {
    let examples = lines.enumerated().map { index, line in
      Finding(
        rule: rule, severity: severity, message: messages[min(index, messages.count - 1)],
        location: Location(path: "raw.jsonl", line: line, column: 1, offset: (line - 1) * 419),
        pointer: pointer, run: "run-\(line / 50)", event: event)
    }
    return FindingGroup(
      rule: rule, severity: severity, event: event, pointer: pointer, summary: summary,
      count: count, runs: runs, examples: examples)
  }
}
