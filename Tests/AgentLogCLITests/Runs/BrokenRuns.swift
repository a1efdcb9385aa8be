import Testing

/// Twenty runs that went wrong, each in its own way, as an agent would log them, and the line at
/// which a person would say: there.
struct BrokenRun: Sendable, CustomTestStringConvertible {
  var id: String
  var lines: [String]
  /// 1-based, in the log of this run alone.
  var failingLine: Int
  /// A word of what `show --run` must say of it.
  var word: String

  var testDescription: String { id }
  var text: String { lines.map { $0 + "\n" }.joined() }

  static let all: [BrokenRun] = [
    BrokenRun(
      "tool-raises",
      [call("search"), result("search"), call("book"), failed("book", "ValueError")], at: 4,
      "ValueError"),
    BrokenRun(
      "tool-times-out", [call("search"), failed("search", "timeout", latency: 30_000)], at: 2,
      "timeout"),
    BrokenRun(
      "unknown-tool",
      [
        event(
          "tool_call",
          "\"tool\": \"teleport\", \"args_hash\": \"a1\", \"ok\": false, \"error_class\": \"unknown_tool\""
        )
      ], at: 2, "unknown_tool"),
    BrokenRun(
      "model-fails",
      [
        event(
          "llm_result",
          "\"model\": \"m-1\", \"latency_ms\": 900, \"status\": \"error\", \"error_class\": \"rate_limited\""
        )
      ], at: 2, "rate_limited"),
    BrokenRun(
      "hangs-in-a-tool", [call("search"), result("search"), call("book")], end: nil, at: 4,
      "never came back"),
    BrokenRun(
      "ok-with-error-payload",
      [
        call("http.get"),
        event(
          "tool_result",
          #""tool": "http.get", "latency_ms": 80, "status": "ok", "result": {"error": "quota"}"#),
        model(),
      ], at: 2, "carries an error"),
    BrokenRun(
      "ok-with-error-class",
      [
        call("pay"),
        event(
          "tool_result",
          #""tool": "pay", "latency_ms": 80, "status": "ok", "error_class": "card_declined""#),
      ], at: 2, "carries an error"),
    BrokenRun(
      "fails-validation",
      [
        call("quote"),
        event(
          "tool_result",
          #""tool": "quote", "latency_ms": 80, "ok": true, "validation_failed": true"#), model(),
      ], at: 2, "carries an error"),
    BrokenRun(
      "same-search-again", (0..<5).flatMap { _ in [call("search"), result("search")] }, at: 6,
      "5 times"),
    BrokenRun(
      "loops-on-a-flaky-service",
      (0..<6).flatMap { [call("http.get", "a\($0)"), failed("http.get", "http_503")] }, at: 2,
      "http_503"),
    BrokenRun(
      "ping-pong",
      (0..<4).flatMap { _ in
        [call("lock", "x"), result("lock"), call("unlock", "y"), result("unlock")]
      }, at: 10, "4 times"),
    BrokenRun(
      "step-limit", [call("search"), result("search"), model()],
      end: #""status": "error", "stop_reason": "max_steps", "total_steps": 3, "max_steps": 3"#,
      at: 5, "max_steps"),
    BrokenRun(
      "no-answer", [model()], end: #""status": "ok", "stop_reason": "completed", "answer": """#,
      at: 3, "answer is empty"),
    BrokenRun(
      "no-step-at-all", [], end: #""status": "ok", "stop_reason": "completed", "total_steps": 0"#,
      at: 2, "before its first step"),
    BrokenRun(
      "only-the-answer", [],
      end: #""status": "ok", "stop_reason": "completed", "total_steps": 4, "answer": "Yes.""#,
      at: 2, "nothing is logged between"),
    BrokenRun(
      "slows-down",
      (0..<5).flatMap {
        [call("search", "s\($0)"), result("search", latency: $0 == 4 ? 20_000 : 300)]
      }, at: 10, "after at most"),
    BrokenRun(
      "second-of-two-fails",
      [call("read"), call("write"), failed("write", "PermissionError"), result("read")], at: 3,
      "PermissionError"),
    BrokenRun(
      "key-used-twice",
      [
        event("tool_call", #""tool": "book", "args_hash": "a1", "idempotency_key": "k""#),
        result("book"),
        event("tool_call", #""tool": "book", "args_hash": "b2", "idempotency_key": "k""#),
        result("book"),
      ], at: 4, "two different calls"),
    BrokenRun(
      "recovers-and-fails-later",
      [
        call("a"), failed("a", "timeout"), call("a"), result("a"), call("b"),
        failed("b", "TypeError"),
      ], at: 2, "timeout"),
    BrokenRun(
      "dies-before-the-end", [call("search"), result("search"), model()], end: nil, at: 4,
      "no end is logged"),
  ]

  // MARK: - Writing

  /// - Parameter end: members of the last event; nil where the run has none.
  private init(
    _ id: String, _ events: [String],
    end: String? = #""status": "ok", "stop_reason": "completed""#, at line: Int, _ word: String
  ) {
    self.id = id
    failingLine = line
    self.word = word
    var all = [Self.event("run_started", #""request_id": null, "user_id": null"#)] + events
    if let end { all.append(Self.event("run_finished", end)) }
    lines = all.enumerated().map { number, members in
      """
      {"timestamp": "2026-03-21T15:17:\(number < 10 ? "0" : "")\(number).000Z", \
      "run_id": "\(id)", "trace_id": "tr-\(id)", \(members)}
      """
    }
  }

  private static func event(_ name: String, _ members: String) -> String {
    "\"event\": \"\(name)\", \(members)"
  }

  private static func call(_ tool: String, _ args: String = "a1") -> String {
    event("tool_call", "\"tool\": \"\(tool)\", \"args_hash\": \"\(args)\"")
  }

  private static func result(_ tool: String, latency: Int = 120) -> String {
    event("tool_result", "\"tool\": \"\(tool)\", \"latency_ms\": \(latency), \"status\": \"ok\"")
  }

  private static func failed(_ tool: String, _ error: String, latency: Int = 120) -> String {
    event(
      "tool_result",
      "\"tool\": \"\(tool)\", \"latency_ms\": \(latency), \"status\": \"error\", "
        + "\"error_class\": \"\(error)\"")
  }

  private static func model() -> String {
    event(
      "llm_result",
      #""model": "m-1", "latency_ms": 700, "status": "ok", "#
        + #""token_usage": {"input_tokens": 90, "output_tokens": 12}"#)
  }
}
