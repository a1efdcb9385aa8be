import AgentLogCheck
import Testing

@Suite struct UnpairedCallTests {
  static let rule = """
    {"rule": "stream/unpaired-call", "call": "call", "result": "result", "id": ["id"],
     "tool": "tool", "failed": {"field": "status", "is": "error"}}
    """

  @Test(arguments: [
    StreamCase("a pair by id", ["call a id=1 tool=x", "result a id=1 tool=x"]),
    StreamCase(
      "results in any order", ["call a id=1", "call a id=2", "result a id=2", "result a id=1"]),
    StreamCase(
      "the second call of an id waits for the second result",
      ["call a id=1", "step a", "call a id=1", "result a id=1"], "unpaired-call 3:1 - a"),
    StreamCase(
      "a result without its call", ["call a id=1", "result a id=1", "result a id=1"],
      "unpaired-call 3:1 - a"),
    StreamCase(
      "another id is another call", ["call a id=1", "result a id=2"],
      "unpaired-call 2:1 - a", "unpaired-call 1:1 - a"),
    StreamCase(
      "without ids the latest call of the tool is closed",
      ["call a tool=x", "call a tool=x", "call a tool=y", "result a tool=x"],
      "unpaired-call 1:1 - a", "unpaired-call 3:1 - a"),
    StreamCase(
      "another tool is another call", ["call a tool=x", "result a tool=y"],
      "unpaired-call 2:1 - a", "unpaired-call 1:1 - a"),
    StreamCase(
      "a call that failed closes itself",
      ["call a tool=x ok=false", "call a tool=x ok=true", "result a tool=x"]),
    StreamCase("a status in words does too", ["call a tool=x status=error"]),
    StreamCase(
      "calls pair within their run", ["call a id=1", "call b id=1", "result b id=1"],
      "unpaired-call 1:1 - a"),
    StreamCase(
      "a result with an id closes a call without one", ["call a tool=x", "result a tool=x id=9"]),
    StreamCase(
      "and not one with another id",
      ["call a tool=x", "call a tool=x id=8", "result a tool=x id=9"],
      "unpaired-call 2:1 - a"),
  ])
  func `calls pair with results`(_ log: StreamCase) throws {
    try log.expect(rules: Self.rule, runs: StreamCase.openRuns)
  }

  /// Beyond 32 open calls they are found by an index; what pairs must not change.
  @Test(arguments: [0, 40, 200])
  func `many open calls pair like few`(others: Int) throws {
    let open = (0..<others).map { "call a tool=z id=o\($0)" }
    let close = (0..<others).reversed().map { "result a tool=z id=o\($0)" }
    let middle = [
      "call a tool=x", "call a tool=x id=8", "call a tool=x id=8", "result a tool=x id=9",
      "result a id=8",
    ]
    try StreamCase("", open + middle + close, "unpaired-call \(others + 3):1 - a")
      .expect(rules: Self.rule, runs: StreamCase.openRuns)
  }

  @Test func `thousands of calls one after the other are forgotten as they close`() throws {
    var lines = ["call a tool=y"]
    for number in 0..<3_000 {
      lines += ["call a tool=x id=\(number)", "result a tool=x id=\(number)"]
    }
    try StreamCase("", lines, "unpaired-call 1:1 - a")
      .expect(rules: Self.rule, runs: StreamCase.openRuns)
  }

  @Test func `a run cut by a window may lack its calls and results`() throws {
    try StreamCase(
      "", ["result a tool=x", "start b", "result b tool=x", "end b", "start c", "call c tool=x"],
      "unpaired-call 3:1 - b"
    ).expect(rules: Self.rule) { $0.window = true }
  }
}
