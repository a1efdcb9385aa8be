import AgentLogBehaviour
import AgentLogFindings
import Testing

/// Where each rule of behaviour begins to speak, and where it does not.
@Suite struct BehaviourRuleTests {
  @Test(arguments: cases)
  func `a log breaks the rules that it was made for and no other`(log: BehaviourCase) throws {
    let found = try log.report().summary.byRule.filter { $0.key.hasPrefix("behaviour/") }
    let expected = Dictionary(
      uniqueKeysWithValues: log.expected.map { ("behaviour/" + $0.key, $0.value) })
    #expect(found == expected)
  }

  @Test func `a repeated call is told once, with its count, at the third call`() throws {
    let log = BehaviourCase(
      id: "", lines: BehaviourCase.spans(BehaviourCase.repeated(15, call("a"))), expected: [:])
    let finding = try #require(
      try log.report().findings.first { $0.rule == "behaviour/repeated-call" })
    #expect(finding.message == "search was called 15 times with the same arguments")
    #expect(finding.location.line == 3)
    #expect(finding.run == "t1")
  }

  @Test func `nothing judges behaviour where nobody asked`() throws {
    let report = try Judged.log(
      BehaviourCase.spans(BehaviourCase.repeated(3, call("a"))).joined(separator: "\n") + "\n",
      by: try Judged.shipped("agent-trace"))
    #expect(report.rules.allSatisfy { !$0.id.hasPrefix("behaviour/") })
    #expect(report.summary.byRule["behaviour/repeated-call"] == nil)
  }

  @Test func `a tool of a hostile name is never quoted`() throws {
    let name = "jane.doe@" + "corp-mail.net"
    let members = "\"tool\": \"\(name)\", \"args_hash\": \"x\""
    let log = BehaviourCase(
      id: "", lines: BehaviourCase.spans(BehaviourCase.repeated(3, members)), expected: [:])
    let report = try log.report()
    let finding = try #require(report.findings.first { $0.rule == "behaviour/repeated-call" })
    #expect(finding.message == "string of 22 characters was called 3 times with the same arguments")
  }

  // MARK: - The table

  private static func call(_ args: String, tool: String = "search", _ more: String = "") -> String {
    "\"tool\": \"\(tool)\", \"args_hash\": \"\(args)\"" + (more.isEmpty ? "" : ", " + more)
  }

  private func call(_ args: String) -> String { Self.call(args) }

  private static func result(_ status: String, tool: String = "get", _ more: String = "") -> String
  {
    "\"tool\": \"\(tool)\", \"status\": \"\(status)\"" + (more.isEmpty ? "" : ", " + more)
  }

  private static let failed = result("error", "\"error_class\": \"timeout\"")

  private static let cases: [BehaviourCase] =
    [
      ("two equal calls are no pattern", [call("a"), call("a"), call("b")], [:]),
      (
        "three equal calls are", [call("a"), call("b"), call("a"), call("a")], ["repeated-call": 1]
      ),
      (
        "equal raw arguments are equal calls",
        BehaviourCase.repeated(3, "\"tool\": \"s\", \"args\": {\"q\": 1}"), ["repeated-call": 1]
      ),
      (
        "calls without arguments are not told apart", BehaviourCase.repeated(9, "\"tool\": \"s\""),
        [:]
      ),
      (
        "the same arguments of other tools are other calls",
        ["a", "b", "c", "d"].map { call("x", tool: $0) }, [:]
      ),
      ("two failures in a row are patience", [failed, failed, result("ok")], [:]),
      ("three are a loop", [failed, failed, failed, result("ok")], ["retry": 1]),
      (
        "a success between them begins the count again",
        [failed, failed, result("ok"), failed, failed], [:]
      ),
      (
        "two rows of failures are two findings",
        [failed, failed, failed, result("ok"), failed, failed, failed], ["retry": 2]
      ),
      (
        "three rounds of the same two calls are ping-pong",
        (0..<6).map { call("x", tool: $0 % 2 == 0 ? "a" : "b") },
        ["ping-pong": 1, "repeated-call": 2]
      ),
      (
        "two tools in turn that get on are work",
        (0..<12).map { call("\($0)", tool: $0 % 2 == 0 ? "read" : "edit") }, [:]
      ),
      (
        "four rounds without arguments are ping-pong",
        (0..<8).map { "\"tool\": \"\($0 % 2 == 0 ? "a" : "b")\"" }, ["ping-pong": 1]
      ),
      (
        "an error beside ok is masked",
        [result("ok", "\"error_class\": \"http_500\"")], ["masked-error": 1]
      ),
      (
        "an error member in a result is masked",
        [result("ok", "\"result\": {\"page\": 1, \"error\": {\"code\": 7}}")], ["masked-error": 1]
      ),
      (
        "an object in a text is looked into",
        [result("ok", #""result": "{\"error\": \"rate limited\"}""#)], ["masked-error": 1]
      ),
      (
        "a null error is none",
        [result("ok", "\"error_class\": null, \"result\": {\"error\": null, \"ok\": true}")], [:]
      ),
      (
        "an error inside the data is not the result's",
        [result("ok", "\"result\": {\"rows\": [{\"error\": \"yes\"}]}")], [:]
      ),
      (
        "a text about errors is no error",
        [result("ok", "\"result\": \"No errors were found\"")], [:]
      ),
      (
        "a failed validation beside ok is masked",
        [result("ok", "\"validation_failed\": true")], ["masked-error": 1]
      ),
      (
        "four calls and one that takes ten times as long are a jump",
        [300, 320, 310, 305, 9_000].map { "\"tool\": \"s\", \"latency_ms\": \($0)" },
        ["latency-jump": 1]
      ),
      (
        "a jump of milliseconds is none",
        [3, 3, 3, 3, 90].map { "\"tool\": \"s\", \"latency_ms\": \($0)" }, [:]
      ),
      (
        "three calls are too few to compare with",
        [300, 320, 310, 9_000].map { "\"tool\": \"s\", \"latency_ms\": \($0)" }, [:]
      ),
      (
        "thinking of a trial is fine",
        ["\"tool\": \"s\", \"env\": \"dev\", \"thinking\": \"It seems to be so.\""], [:]
      ),
      (
        "thinking is told otherwise",
        ["\"tool\": \"s\", \"reasoning_content\": \"It seems to be so.\""], ["thinking-logged": 1]
      ),
      ("debug without a body is fine", ["\"tool\": \"s\", \"level\": \"DEBUG\""], [:]),
      (
        "debug with one is not",
        ["\"tool\": \"s\", \"level\": \"DEBUG\", \"request_body\": \"x\""], ["debug-logged": 1]
      ),
      (
        "only info and a failure",
        BehaviourCase.repeated(4, "\"tool\": \"s\", \"level\": \"INFO\"") + [
          failed + ", \"level\": \"INFO\""
        ], ["one-level": 1]
      ),
      (
        "only info and no failure",
        BehaviourCase.repeated(9, "\"tool\": \"s\", \"level\": \"INFO\""), [:]
      ),
      (
        "one key for two calls",
        [
          call("a", "\"idempotency_key\": \"k\""), call("b", "\"idempotency_key\": \"k\""),
        ], ["duplicate-effect": 1]
      ),
      (
        "one key for a retry", BehaviourCase.repeated(2, call("a", "\"idempotency_key\": \"k\"")),
        [:]
      ),
      (
        "one key with two effects",
        ["e1", "e2"].map {
          call("a", "\"idempotency_key\": \"k\", \"effect_id\": \"\($0)\", \"status\": \"ok\"")
        }, ["duplicate-effect": 1]
      ),
    ].map { BehaviourCase(id: $0.0, lines: BehaviourCase.spans($0.1), expected: $0.2) } + ends

  private static let ends: [BehaviourCase] = [
    (
      "a reason to stop that is a bound",
      [("run_started", ""), ("agent_step", ""), ("run_finished", #""stop_reason": "max_steps""#)],
      ["bound": 1]
    ),
    (
      "a run that was done",
      [
        ("run_started", ""), ("agent_step", ""),
        ("run_finished", #""stop_reason": "completed", "status": "ok", "total_steps": 1"#),
      ], [:]
    ),
    (
      "done before the first step",
      [
        ("run_started", ""),
        ("run_finished", #""stop_reason": "completed", "status": "ok", "total_steps": 0"#),
      ], ["empty-success": 1]
    ),
    (
      "done with an empty answer",
      [
        ("run_started", ""), ("agent_step", ""),
        ("run_finished", #""stop_reason": "completed", "status": "ok", "answer": """#),
      ], ["empty-success": 1]
    ),
    (
      "only the answer",
      [("run_started", ""), ("run_finished", #""stop_reason": "completed", "answer": "Booked.""#)],
      ["final-answer-only": 1]
    ),
    (
      "a failed run without steps is a failed run",
      [
        ("run_started", ""),
        ("run_finished", #""stop_reason": "tool_error", "status": "error", "total_steps": 0"#),
      ], [:]
    ),
    (
      "errors near their bound",
      [
        ("run_started", ""), ("agent_step", ""),
        ("run_finished", #""stop_reason": "completed", "num_errors": 9, "max_errors": 10"#),
      ], ["bound": 1]
    ),
  ].map {
    BehaviourCase(id: $0.0, schema: "agent-run", lines: BehaviourCase.run($0.1), expected: $0.2)
  }
}
