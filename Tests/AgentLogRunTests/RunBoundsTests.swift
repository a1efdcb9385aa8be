import Testing

@testable import AgentLogRun

struct RunBoundsTests {
  static let cases: [(id: String, bounds: RunBounds, reason: String, calls: Int)] = [
    ("steps", .init(steps: 3), "max_steps", 3),
    ("tool calls", .init(toolCalls: 4), "max_tool_calls", 4),
    ("tokens", .init(tokens: 20), "max_tokens", 2),
  ]

  @Test(arguments: cases.indices)
  func `a run stops at its bound and says so`(index: Int) async throws {
    let (id, bounds, reason, calls) = Self.cases[index]
    let sink = MemorySink()
    var made = 0
    await #expect(throws: BoundReached.self) {
      try await withAgentRun(to: sink, options: .init(task: "t", bounds: bounds)) { run in
        while true {
          if bounds.tokens != nil {
            _ = try await run.llm("m") {
              made += 1
              return ModelAnswer("x", usage: .init(input: 8, output: 2))
            }
          } else {
            try await run.tool("t", input: ["n": .integer(Int64(made))]) { made += 1 }
          }
        }
      }
    }
    #expect(made == calls, "\(id)")
    #expect(sink.events.last?.text("stop_reason") == reason, "\(id)")
    #expect(sink.events.last?.text("error_class") == "bound_reached", "\(id)")
    #expect(try findings(in: sink) == [], "\(id)")
  }

  @Test func `retries of one failing call are bounded, other calls are not`() async throws {
    let sink = MemorySink()
    var made = 0
    try await withAgentRun(to: sink, options: .init(bounds: .init(retries: 2))) { run in
      for _ in 0..<3 {
        await #expect(throws: FlakyAPIError.self) {
          try await run.tool("flaky", input: ["a": 1]) {
            made += 1
            throw FlakyAPIError()
          }
        }
      }
      await #expect(throws: BoundReached(bound: .retries, limit: 2)) {
        try await run.tool("flaky", input: ["a": 1]) { made += 1 }
      }
      try await run.tool("flaky", input: ["a": 2]) {}
    }
    #expect(made == 3)
    // The agent went on, so it ended well; the bound is still told.
    #expect(sink.events.last?.text("status") == "ok")
    #expect(sink.events.last?.text("stop_reason") == "max_retries")
    #expect(sink.events.last?.text("max_retries") == "2")
  }

  @Test func `counts that no model has are summed to the largest number there is`() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink) { run in
      for _ in 0..<3 {
        _ = try await run.llm("m") { ModelAnswer("x", usage: .init(input: .max, output: 1)) }
      }
    }
    #expect(sink.events.last?["total_tokens"] == .integer(.max))
  }

  @Test func `success ends a row of retries`() async throws {
    try await withAgentRun(to: MemorySink(), options: .init(bounds: .init(retries: 0))) { run in
      for _ in 0..<5 { try await run.tool("t") {} }
    }
  }

  @Test func `the third equal call in a run is marked`() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink) { run in
      for _ in 0..<3 { try await run.tool("search", input: ["q": "x"]) {} }
    }
    #expect(sink.events("tool_call").map { $0["repeat_count"] } == [nil, nil, 3])
  }

  @Test func `how much of the bound was used is logged`() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink, options: .init(bounds: .init(steps: 3))) { run in
      try await run.step("a") {}
      try await run.step("b") {}
    }
    #expect(sink.events.last?["steps_pct_of_limit"] == 0.67)
    #expect(sink.events.last?["max_steps"] == 3)
  }
}
