import AgentLogBehaviour
import AgentLogCheck
import AgentLogFindings
import AgentLogRedaction
import Testing

/// What a policy alerts on: values to the digit, thresholds, small samples, windows, culprits.
@Suite struct AlertTests {
  private func report(_ policy: String, _ lines: [String]) throws -> Report {
    let policy = try PolicyFile.read(file: "policy.yaml", text: Array(policy.utf8))
    return try Judged.log(
      lines.map { $0 + "\n" }.joined(), by: try Judged.shipped("agent-trace")
    ) { $0.behaviour = BehaviourOptions(policy) }
  }

  private func alerts(_ policy: String, _ lines: [String]) throws -> [Finding] {
    // The safe default has alerts of its own: off with those that the test does not name.
    let others = ["tool_calls_per_run_p95", "timeout_rate", "validation_fail_rate"]
      .filter { !policy.contains($0) }.map { ", \($0): null" }
    return try report("logging: { alerts: { " + policy + others.joined() + " } }", lines).findings
      .filter { $0.rule.hasPrefix("alert/") }
  }

  /// Runs of one to `count` calls, so that percentiles are known.
  private func runs(_ count: Int) -> [String] {
    (1...count).flatMap { run in
      (0..<run).map { BehaviourCase.spans(["\"tool\": \"t\($0)\""], trace: "r\(run)")[0] }
    }
  }

  @Test func `a percentile over runs is the nearest rank, and names the runs that weigh most`()
    throws
  {
    let found = try alerts("tool_calls_per_run_p95: { warn: 10, critical: 37 }", runs(40))
    let alert = try #require(found.first?.alert)
    #expect(alert.value == 38 && alert.threshold == 37 && alert.sample == 40 && alert.isSure)
    #expect(found[0].severity == .error && found[0].rule == "alert/tool-calls-per-run")
    #expect(alert.runs == ["r40", "r39", "r38", "r37", "r36"])
    #expect(found[0].run == "r40")
    #expect(found[0].message.contains("and 26 more"))
    #expect(try alerts("tool_calls_per_run_p95: { warn: 39 }", runs(40)).isEmpty)
    #expect(try alerts("tool_calls_per_run_p50: { warn: 20 }", runs(40)).first?.alert?.value == 20)
    #expect(try alerts("tool_calls_per_run_max: { warn: 2 }", runs(40)).first?.alert?.value == 40)
    #expect(
      try alerts("tool_calls_per_run_mean: { warn: 2 }", runs(40)).first?.alert?.value == 20.5)
  }

  @Test func `a few runs warn and never fail`() throws {
    let found = try alerts("tool_calls_per_run_p95: { warn: 3, critical: 4 }", runs(5))
    #expect(found.map(\.severity) == [.warning])
    #expect(found[0].alert?.level == "critical" && found[0].alert?.isSure == false)
    #expect(found[0].message.contains("fewer than 20 tell little"))
  }

  private func results(_ failed: Int, of all: Int, _ members: String) -> [String] {
    BehaviourCase.spans(
      (0..<all).map {
        $0 < failed
          ? "\"tool\": \"a\($0)\", " + members : "\"tool\": \"a\($0)\", \"status\": \"ok\""
      })
  }

  private static let timedOut = "\"status\": \"error\", \"error_class\": \"ReadTimeout\""

  @Test func `a rate is counts, with an interval that says whether it may be chance`() throws {
    let policy = "timeout_rate: { warn: 0.02, critical: 0.05 }"
    let many = try alerts(policy, results(40, of: 200, Self.timedOut))
    #expect(many.map(\.severity) == [.error])
    #expect(many[0].alert?.value == 0.2 && many[0].alert?.sample == 200)
    let few = try alerts(policy, results(1, of: 10, Self.timedOut))
    #expect(few.map(\.severity) == [.warning])
    let (low, high) = (few[0].alert?.low ?? 0, few[0].alert?.high ?? 0)
    // Wilson's interval of 1 in 10, as any table has it.
    #expect(abs(low - 0.0179) < 0.0001 && abs(high - 0.4042) < 0.0001)
    #expect(try alerts(policy, results(3, of: 200, Self.timedOut)).isEmpty)
    let validation = "validation_fail_rate: { warn: 0.02, critical: 0.05 }"
    let failing = "\"status\": \"ok\", \"validation_failed\": true"
    #expect(try alerts(validation, results(40, of: 200, failing)).first?.alert?.value == 0.2)
  }

  @Test func `a window finds a spike that the whole log hides`() throws {
    func line(_ minute: Int, _ second: Int, _ failed: Bool) -> String {
      let time =
        "2026-03-21T1\(minute / 60):\(minute % 60 / 10)\(minute % 10):\(second / 10)\(second % 10)Z"
      return """
        {"event": "tool.execute", "timestamp": "\(time)", "trace_id": "r\(minute)", \
        "span_id": "s\(second)", "parent_span_id": null, "tool": "t\(second)", \
        \(failed ? Self.timedOut : "\"status\": \"ok\"")}
        """
    }
    let lines = (0..<100).flatMap { minute in
      (0..<10).map { line(minute, $0 * 5, minute >= 50 && minute < 55 && $0 < 5) }
    }
    let whole = "timeout_rate: { warn: 0.1, critical: 0.2 }"
    #expect(try alerts(whole, lines).isEmpty)
    let window = "timeout_rate: { warn: 0.1, critical: 0.2, window: 5m }"
    let found = try alerts(window, lines)
    #expect(found.map(\.severity) == [.error])
    #expect((found[0].alert?.value ?? 0) >= 0.45)
    #expect(
      found[0].alert?.runs.allSatisfy { ["r50", "r51", "r52", "r53", "r54"].contains($0) } == true)
  }

  @Test func `any field has a rate and a percentile`() throws {
    let lines = BehaviourCase.spans(
      (1...100).map {
        "\"tool\": \"t\", \"size\": \($0), \"tier\": \"\($0 % 4 == 0 ? "gold" : "free")\""
      })
    #expect(try alerts("size_p95: { warn: 90 }", lines).first?.alert?.value == 95)
    #expect(
      try alerts("gold_rate: { field: tier, is: gold, warn: 0.2 }", lines).first?.alert?.value
        == 0.25)
  }

  @Test(arguments: [
    ("a rate without a field", "bad_rate: { warn: 0.1 }"),
    ("a window for a percentile", "size_p95: { warn: 1, window: 5m }"),
    ("a value for a percentile", "size_p95: { warn: 1, is: x }"),
    ("no threshold", "size_p95: { field: x }"), ("a name without a statistic", "size: { warn: 1 }"),
  ])
  func `what cannot be judged is refused`(id: String, alert: String) {
    #expect(throws: (any Error).self) {
      try PolicyFile.read(
        file: "policy.yaml", text: Array("logging: { alerts: { \(alert) } }".utf8))
    }
  }

  @Test func `bounds of the policy are judged`() throws {
    let found = try report("bounds: { tool_calls: 10, errors: 5 }", runs(10)).findings
      .filter { $0.rule == "behaviour/bound" }
    #expect(found.map(\.run) == ["r9", "r10"])
    #expect(found[0].message == "9 tool calls of 10 that the policy gives a run")
  }

  @Test func `what is judged is not told as not judged`() throws {
    var options = CheckOptions()
    options.schema = try Judged.shipped("agent-trace")
    options.audit = .shipped
    let lines = runs(3).joined(separator: "\n") + "\n"
    let plain = try Judged.log(lines, by: options.schema) { $0.audit = .shipped }
    #expect(plain.summary.byRule["policy/not-judged"] == 3)
    let judged = try Judged.log(lines, by: options.schema) {
      $0.audit = .shipped
      $0.behaviour = BehaviourOptions(CompiledAudit.shipped.policy)
    }
    #expect(judged.summary.byRule["policy/not-judged"] == nil)
    #expect(judged.rules.first { $0.id == "alert/timeout-rate" }?.checked == 6)
  }
}
