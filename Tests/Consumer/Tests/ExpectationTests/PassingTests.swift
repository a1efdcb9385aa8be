import AgentLogTesting
import Logging
import SwiftLogAdapter
import Testing

struct PassingTests {
  @Test func `a log is compliant`() async throws {
    let log = await logged()
    expectCompliant(log, with: .agentRun)
    try requireCompliant(log)
  }

  @Test func `a log leaks nothing`() async throws {
    let log = await logged()
    expectNoLeaks(in: log, canaries: ["zq-canary-7731"])
    try requireNoLeaks(in: log)
  }

  @Test func `a log holds the events that are expected`() async throws {
    let log = await logged(retries: 1)
    expectEvents(
      in: log, .count("tool_call") == 2, .count("tool_result", ["status": "error"]) == 1,
      .order("run_started", "tool_call", "llm_result", "run_finished"), .stopReason("completed"))
    try requireEvents(in: log, .never("handoff"))
  }

  @Test func `a run stays within its bounds`() async throws {
    let log = await logged(retries: 2)
    expectBehaviour(of: log, within: .init(steps: 10, retries: 2, repeatedCalls: 3, tokens: 100))
    try requireBehaviour(of: log, within: .init(errors: 2))
  }

  @Test func `a log is ready`() async throws {
    // Items ask for a number of runs: a score of one run says nothing.
    var runs: [UInt8] = []
    for _ in 0..<25 { runs += await logged().bytes }
    expectReadiness(of: runs, atLeast: 50, gates: ["ids-on-every-event"])
    try requireReadiness(of: runs, atLeast: 50, gates: ["stop-reasons"])
  }

  @Test(.agentRun("lookup", options: .init(task: "ask")))
  func `a recorded run is replayed`() async throws {
    #expect(try await Agent().answer("what?") == "It is 42.")
  }

  @Test(arguments: ["one", "two"])
  func `each case has a fixture of its own`(name: String) async throws {
    let answer = try await withAgentFixture("case-\(name)", options: .init(task: "ask")) { _ in
      try await Agent().answer(name)
    }
    #expect(answer == "It is 42.")
  }

  @Test(arguments: try Fixture.all()) func `recorded runs are compliant`(fixture: Fixture) {
    expectCompliant(fixture)
    expectNoLeaks(in: fixture)
  }

  @Test func `a log is the one that was recorded`() async {
    expectMatchesFixture(await logged(), named: "log")
  }

  @Test(.agentRun(options: .init(task: "ask")))
  func `swift-log logs into the run`() async throws {
    var logger = Logger(label: "test") { _ in AgentLogHandler(next: SwiftLogNoOpLogHandler()) }
    logger[metadataKey: "component"] = "cache"
    logger.info("hit", metadata: ["event": "cache.hit", "key_hash": "ab12"])
    logger.info("only for people")
    _ = try await Agent().answer("what?")
  }

  @Test func `what swift-log logs is in the log`() async throws {
    let sink = MemorySink()
    await withAgentRun(to: sink) { _ in
      let logger = Logger(label: "test") { _ in AgentLogHandler(next: SwiftLogNoOpLogHandler()) }
      logger.warning("text", metadata: ["event": "cache.miss", "keys": ["a", "b"]])
    }
    expectEvents(in: sink, .count("cache.miss", ["level": "warning", "keys": ["a", "b"]]) == 1)
    #expect(!sink.text.contains("text"))
  }
}
