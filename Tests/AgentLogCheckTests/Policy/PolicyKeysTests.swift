import AgentLogFindings
import Testing

/// The safe default of the source: each of its keys has a say in the verdict on a log.
@Suite struct PolicyKeysTests {
  static let source = """
    logging:
      ids:
        run_id: required
        trace_id: required
        request_id: required
      tool_calls:
        enabled: true
        store_args: false
        store_args_hash: true
        store_results: "sampled" # none|sampled|full
        result_sample_rate: 0.01
      pii:
        redact_fields: ["email", "phone", "token", "authorization", "cookie"]
      stop_reasons:
        enabled: true
      alerts:
        tool_calls_per_run_p95: { warn: 10, critical: 20 }
        timeout_rate: { warn: 0.02, critical: 0.05 }
        validation_fail_rate: { warn: 0.02, critical: 0.05 }

    """

  /// id, a text of the source, what stands there instead. Nothing computes figures of a whole log
  /// yet: that an alert is not judged is what the verdict says of it.
  static let changes: [(id: String, from: String, to: String)] = [
    ("run_id", "run_id: required", "run_id: optional"),
    ("trace_id", "trace_id: required", "trace_id: recommended"),
    ("request_id", "request_id: required", "request_id: optional"),
    ("tool_calls.enabled", "enabled: true\n    store_args:", "enabled: false\n    store_args:"),
    ("store_args", "store_args: false", "store_args: true"),
    ("store_args_hash", "store_args_hash: true", "store_args_hash: false"),
    ("store_results", "\"sampled\"", "none"),
    ("store_results, all", "\"sampled\"", "full"),
    ("result_sample_rate", "0.01", "0.5"),
    ("redact_fields", "\"cookie\"]", "\"set-cookie\"]"),
    ("stop_reasons.enabled", "enabled: true\n  alerts", "enabled: false\n  alerts"),
    ("tool_calls_per_run_p95", "{ warn: 10, critical: 20 }", "null"),
    ("another statistic", "run_p95", "run_max"),
    ("timeout_rate", "timeout_rate: { warn: 0.02, critical: 0.05 }", "timeout_rate: null"),
    (
      "validation_fail_rate", "validation_fail_rate: { warn: 0.02, critical: 0.05 }",
      "validation_fail_rate: null"
    ),
  ]

  static let log: [String] = {
    let ids = #""run_id":"r","trace_id":"t","request_id":"q""#
    let hash = PolicyRuleTests.hash
    let sampled = #"{"event":"tool_result",\#(ids),"result":"x","sampled":true}"#
    return [
      #"{"event":"tool_call","tool":"x","args":{"a":1},"args_hash":"\#(hash)"}"#,
      #"{"event":"tool_call",\#(ids),"tool":"x"}"#,
      #"{"event":"tool_result",\#(ids),"result":"x"}"#, sampled, sampled, sampled,
      #"{"event":"agent_step",\#(ids),"cookie":"none of yours"}"#,
      #"{"event":"run_finished",\#(ids)}"#,
    ]
  }()

  @Test(arguments: changes.map(\.id))
  func `changing a key of the source changes the verdict`(id: String) throws {
    let change = try #require(Self.changes.first { $0.id == id })
    let text = Self.source.replacing(change.from, with: change.to)
    #expect(text != Self.source)
    #expect(try verdict(text) != verdict(Self.source))
  }

  @Test func `the source says the same as no policy at all`() throws {
    let own = try verdict(Self.source)
    #expect(own == (try verdict("name: nothing")))
    #expect(own.contains { $0.contains("event/missing-field /run_id") })
  }

  private func verdict(_ policy: String) throws -> [String] {
    try Audited.lines(Self.log, policy: policy, validates: true).findings.map {
      "\($0.severity) \($0.rule) \($0.pointer) \($0.rule == "policy/not-judged" ? 0 : $0.location.line)"
    }.sorted()
  }
}
