import AgentLogTesting
import Testing

/// Expectations do what their reader expects wherever a test can put them.
struct SurroundingsTests {
  @Test func `withKnownIssue takes what an expectation records`() {
    withKnownIssue { expectCompliant("") }
    withKnownIssue { expectNoLeaks(in: "") }
  }

  @Test func `an expectation works inside of a confirmation`() async {
    await confirmation("checked", expectedCount: 1) { checked in
      if expectCompliant(await logged()) { checked() }
    }
  }

  @Test func `a detached task that is handed the run logs into it`() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink, options: .init(task: "t")) { run in
      try await Task.detached {
        #expect(AgentRun.current == nil)
        try await run.tool("t") {}
      }.value
      _ = try await run.llm("m") { ModelAnswer("x") }
    }
    expectCompliant(sink)
  }

  @Test(arguments: 1...3) func `parameterised tests keep their runs apart`(retries: Int) async {
    let log = await logged(retries: retries)
    expectEvents(in: log, .count("tool_call") == retries + 1)
  }

  @MainActor @Test func `the main actor and what is not Sendable are fine`() async throws {
    final class Counter { var value = 0 }
    let counter = Counter()
    let sink = MemorySink()
    try await withAgentRun(to: sink, options: .init(task: "t")) { run in
      counter.value += 1
      try await run.tool("t") { counter.value += 1 }
      _ = try await run.llm("m") {
        counter.value += 1
        return ModelAnswer("x")
      }
    }
    #expect(counter.value == 3)
    expectCompliant(sink)
  }

  actor Worker {
    var calls = 0
    func work() async throws -> MemorySink {
      let sink = MemorySink()
      try await withAgentRun(to: sink, options: .init(task: "t")) { run in
        try await run.tool("t") { calls += 1 }
        _ = try await run.llm("m") { ModelAnswer("x") }
      }
      return sink
    }
  }

  @Test func `an actor's own state can be used in its calls`() async throws {
    let worker = Worker()
    expectCompliant(try await worker.work())
    #expect(await worker.calls == 1)
  }
}
