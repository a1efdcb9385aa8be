import AgentLogJSON
import Testing

@testable import AgentLogRun

struct AgentRunTests {
  @Test func `a run with steps, tools and models has no finding at all`() async throws {
    let sink = MemorySink()
    let answer = try await withAgentRun(
      to: sink, options: .init(requestID: "req_1", userID: "u_1", task: "find a flight")
    ) { run in
      let plan = try await run.step("plan") {
        try await run.llm("m-1", input: "how?") {
          ModelAnswer("search", usage: .init(input: 12, output: 3))
        }
      }
      let search: LogValue = ["from": "ROM", "seats": 2]
      let found = try await run.tool("search", input: search) { [plan, "AZ1"] }
      try await run.tool("notify", input: ["to": "nobody"]) {}
      return try await run.llm("m-1") { ModelAnswer(found[1]) }
    }
    #expect(answer == "AZ1")
    #expect(try findings(in: sink) == [])
    #expect(
      sink.names == [
        "run_started", "agent_step", "llm_result", "agent_step", "tool_call", "tool_result",
        "agent_step", "tool_call", "tool_result", "agent_step", "llm_result", "run_finished",
      ])
    let end = try #require(sink.events.last)
    #expect(end.text("stop_reason") == "completed")
    #expect(end.text("total_tokens") == "15")
    #expect(end.text("total_tool_calls") == "2")
    #expect(end["error_class"] == nil)
  }

  @Test func `arguments, task, results and texts of errors are not logged`() async throws {
    let sink = MemorySink()
    let planted = ["s3kret-" + "argument", "s3kret-" + "task", "s3kret-" + "result"]
    await #expect(throws: Status.self) {
      try await withAgentRun(to: sink, options: .init(task: .string(planted[1]))) { run in
        _ = try await run.tool("a", input: ["q": .string(planted[0])]) { planted[2] }
        try await run.tool("b") { throw Status(errorClass: "someone@example.com said no") }
      }
    }
    #expect(planted.allSatisfy { !sink.text.contains($0) })
    #expect(!sink.text.contains("@"))
  }

  /// How a run can be left, and what its end must say.
  static let endings: [(id: String, error: any Error, status: String, reason: String)] = [
    ("a tool's own error", FlakyAPIError(), "error", "tool_error"),
    ("a timeout", RequestTimeoutError(), "error", "timeout"),
    ("cancelled", CancellationError(), "error", "cancelled"),
    ("a class of its own", Status(errorClass: "http_503"), "error", "tool_error"),
  ]

  @Test(arguments: endings.indices)
  func `however a run ends, its end is logged once`(index: Int) async throws {
    let ending = Self.endings[index]
    let sink = MemorySink()
    await #expect(throws: (any Error).self) {
      try await withAgentRun(to: sink, options: .init(task: "t")) { run in
        try await run.tool("flaky") { throw ending.error }
      }
    }
    #expect(sink.events("run_finished").count == 1)
    let end = try #require(sink.events.last)
    #expect(end.text("status") == ending.status, "\(ending.id)")
    #expect(end.text("stop_reason") == ending.reason, "\(ending.id)")
    #expect(try findings(in: sink) == [], "\(ending.id)")
  }

  @Test func `an error outside of calls is a step error`() async throws {
    let sink = MemorySink()
    await #expect(throws: FlakyAPIError.self) {
      try await withAgentRun(to: sink) { _ in throw FlakyAPIError() }
    }
    #expect(sink.events.last?.text("stop_reason") == "step_error")
    #expect(sink.events.last?.text("error_class") == "FlakyAPIError")
  }

  @Test func `the body can say why it stops`() async throws {
    let sink = MemorySink()
    await withAgentRun(to: sink) { $0.stop(reason: "user_cancelled") }
    #expect(sink.events.last?.text("stop_reason") == "user_cancelled")
  }

  @Test func `code below logs into the current run`() async throws {
    let sink = MemorySink()
    #expect(AgentRun.current == nil)
    await withAgentRun(to: sink) { run in
      #expect(AgentRun.current === run)
      AgentRun.current?.emit("cache.hit", ["key_hash": "ab12"])
    }
    #expect(sink.names == ["run_started", "cache.hit", "run_finished"])
  }

  @Test func `an event cannot take the place or the ids of the run's own`() async throws {
    let sink = MemorySink()
    await withAgentRun(to: sink, options: .init(runID: "run_1")) { run in
      run.emit("run_finished", ["run_id": "other", "event": "other", "n": 1])
      run.emit("note", "text")
    }
    #expect(sink.names == ["run_started", "app.run_finished", "note", "run_finished"])
    #expect(sink.events.allSatisfy { $0.text("run_id") == "run_1" })
    #expect(sink.events[1].text("n") == "1")
    #expect(sink.events[2].text("value") == "text")
  }

  @Test func `what comes after the end is counted, not logged`() async throws {
    let sink = MemorySink()
    let run = await withAgentRun(to: sink) { $0 }
    run.emit("too.late")
    await #expect(throws: Never.self) { try await run.tool("late") {} }
    #expect(sink.names == ["run_started", "run_finished"])
    #expect(run.lateEvents == 4)
  }

  @Test func `a run inside a run shares its trace and names it`() async throws {
    let sink = MemorySink()
    await withAgentRun(to: sink, options: .init(runID: "outer")) { outer in
      await withAgentRun(to: sink) { inner in
        #expect(inner.traceID == outer.traceID)
      }
    }
    #expect(sink.events[1].text("parent_run_id") == "outer")
  }

  @Test func `a tool that the run does not have is logged and refused`() async throws {
    let sink = MemorySink()
    await #expect(throws: UnknownTool.self) {
      try await withAgentRun(to: sink, options: .init(task: "t", tools: ["search"])) { run in
        try await run.tool("rm") { Issue.record("the body must not run") }
      }
    }
    #expect(sink.events("tool_call").first?.text("error_class") == "unknown_tool")
    #expect(try findings(in: sink) == [])
  }

  @MainActor
  @Test func `a body stays on its actor and may hold what is not Sendable`() async throws {
    final class Box { var count = 0 }
    let box = Box()
    let sink = MemorySink()
    try await withAgentRun(to: sink) { run in
      try await run.step("count") {
        box.count += 1
        MainActor.assertIsolated()
        try await run.tool("count") {
          box.count += 1
          MainActor.assertIsolated()
        }
      }
    }
    #expect(box.count == 2)
  }

  @Test func `100 runs with 8 lanes each at once are valid, in order and whole`() async throws {
    let sink = MemorySink()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          try? await withAgentRun(to: sink, options: .init(runID: "run_\(number)", task: "t")) {
            run in
            try await withThrowingTaskGroup(of: Void.self) { lanes in
              for lane in 0..<8 {
                lanes.addTask {
                  try await run.lane("lane-\(lane)") {
                    _ = try await run.tool("look", input: ["n": .integer(Int64(lane))]) { lane }
                  }
                }
              }
              try await lanes.waitForAll()
            }
          }
        }
      }
    }
    #expect(sink.events.count == 100 * (2 + 8 * 3))
    #expect(sink.events("tool_call").allSatisfy { $0.text("lane").hasPrefix("lane-") })
    #expect(try findings(in: sink) == [])
  }
}
