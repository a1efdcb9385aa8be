import AgentLogFindings
import AgentLogRedaction
import AgentLogSchema
import AgentLogTestSupport
import Testing

/// The policy that is used where none is given, and the source that it comes from.
@Suite struct SafeDefaultTests {
  @Test func `the snippet of the source says the same as the safe default`() throws {
    let policy = try PolicyFile.safeDefault()
    #expect(policy.name == "safe-default")
    for (file, text) in [("a.yaml", SourcePolicy.yaml), ("a.json", SourcePolicy.json)] {
      let source = try PolicyFile.read(file: file, text: text.utf8)
      #expect(PolicyMeaning(source) == PolicyMeaning(policy), "\(file)")
      #expect(source.keys.map(\.path).sorted() == policy.keys.map(\.path).sorted(), "\(file)")
      let own = source.keys.filter { $0.place.file == file }
      #expect(own.count == 13, "\(file) sets thirteen keys")
    }
  }

  @Test func `the committed file of the safe default fits its description`() throws {
    let text = try Corpora.committed("Schemas/policies/safe-default.json")
    let policy = try PolicyFile.read(file: "safe-default.json", text: text)
    #expect(PolicyMeaning(policy) == PolicyMeaning(try PolicyFile.safeDefault()))
  }

  @Test(.enabled(if: Corpora.isPresent, "needs the corpora"))
  func `the snippet is that of the article`() throws {
    let article = try Corpora.bytes("sources/002_a171ef2805b53281.txt")
    // The article is kept without indentation.
    let lines = SourcePolicy.yaml.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(String(decoding: article, as: UTF8.self).contains(lines.joined(separator: "\n")))
  }

  /// id, a text of the snippet, what stands there instead.
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
    ("tool_calls_per_run_p95", "warn: 10", "warn: 11"),
    ("another statistic", "run_p95", "run_max"),
    ("timeout_rate", "timeout_rate: { warn: 0.02", "timeout_rate: { warn: 0.01"),
    ("validation_fail_rate", "critical: 0.05 }\n", "critical: 0.5 }\n"),
    ("no alert", "{ warn: 10, critical: 20 }", "null"),
  ]

  @Test(arguments: changes.map(\.id))
  func `each key of the source changes what is enforced`(id: String) throws {
    let change = try #require(Self.changes.first { $0.id == id })
    let text = SourcePolicy.yaml.replacing(change.from, with: change.to)
    #expect(text != SourcePolicy.yaml)
    let changed = try PolicyFile.read(file: "a.yaml", text: text.utf8)
    #expect(PolicyMeaning(changed) != PolicyMeaning(try PolicyFile.safeDefault()))
  }

  @Test func `every key of the source is enforced by a named rule`() throws {
    let policy = try PolicyFile.safeDefault()
    #expect(policy.keys.allSatisfy { !$0.rules.isEmpty })
    // Where the rules of alerts are not judged, the report says so of the three alerts.
    let rules = Set(policy.keys.flatMap(\.rules))
    let others = rules.filter { !$0.hasPrefix("alert/") }
    #expect(policy.notJudged(by: rules).isEmpty)
    #expect(
      policy.notJudged(by: others).map(\.path) == [
        "logging.alerts.tool_calls_per_run_p95", "logging.alerts.timeout_rate",
        "logging.alerts.validation_fail_rate",
      ])
  }

  @Test func `what the safe default says, part by part`() throws {
    let policy = try PolicyFile.safeDefault()
    #expect(policy.ids.map(\.name) == ["run_id", "trace_id", "request_id"])
    #expect(policy.ids.allSatisfy { $0.presence == .required })
    #expect(policy.toolCalls == Policy.ToolCalls())
    #expect(
      policy.alerts.map(\.metric.rule) == [
        "alert/tool-calls-per-run", "alert/timeout-rate", "alert/validation-fail-rate",
      ])
    #expect(policy.alerts[0].statistic == .percentile(95))
    #expect(policy.alerts[0].warn == 10 && policy.alerts[0].critical == 20)
    #expect(policy.alerts[2].warn == 0.02 && policy.alerts[2].critical == 0.05)
    #expect(
      policy.required.map(\.name) == [
        "run_id", "trace_id", "request_id", "args_hash", "stop_reason",
      ])
    #expect(policy.required.map(\.event) == [nil, nil, nil, "tool_call", "run_finished"])
  }

  /// A key, the rule it falls under, what may stand there, whether it counts wherever it stands.
  @Test(
    arguments: [
      ("email", "policy/unredacted-field", Verdict.redacted, true),
      ("E-Mail", "policy/unredacted-field", .redacted, true),
      ("Authorization", "policy/unredacted-field", .redacted, true),
      ("args_hash", "policy/not-a-hash", .hashed, false),
      ("argsHash", "policy/not-a-hash", .hashed, false),
      ("args", "policy/raw-arguments", .redacted, false),
      ("gen_ai.tool.call.arguments", "policy/raw-arguments", .redacted, false),
      ("result", "policy/sample-rate", .sampled(0.01), false),
      ("messages", "policy/raw-prompt", .redacted, false),
      ("errorMessage", "policy/raw-error", .redacted, false),
    ] as [(String, String, Verdict, Bool)])
  func `what the safe default says of a key`(
    key: String, rule: String, verdict: Verdict, isDeep: Bool
  ) throws {
    let policy = try PolicyFile.safeDefault()
    let index = try #require(policy.matcher.index(of: key.utf8))
    let found = policy.fieldRules[index]
    #expect(found.rule == rule && found.verdict == verdict && found.isDeep == isDeep)
    #expect(policy.keys.contains { $0.path == found.key }, "\(found.key) is a key of the file")
  }

  @Test(arguments: ["token_usage", "run_id", "email_hash", "e", "", "status", "max_tokens"])
  func `keys of which the safe default says nothing`(key: String) throws {
    #expect(try PolicyFile.safeDefault().matcher.index(of: key.utf8) == nil)
  }
}
