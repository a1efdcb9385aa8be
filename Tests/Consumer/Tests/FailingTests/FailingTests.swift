import AgentLogTesting
import Testing
import XCTest

// Every test here fails; `.ci/consumer` compares what they say with `Golden/issues.txt`.

/// A log that breaks a rule and leaks, with ids and times that stay the same.
private let log = """
  {"timestamp":"2026-03-22T09:52:40.118Z","event":"run_started","run_id":"r_1","trace_id":"t_1",\
  "request_id":null,"user_id":null,"task_hash":"\(String(repeating: "5f", count: 32))"}
  {"timestamp":"2026-03-22T09:52:40.121Z","event":"tool_call","run_id":"r_1","trace_id":"t_1",\
  "request_id":null,"tool":"mail","note":"\(address)"}

  """
/// Put together, so that no scanner takes it for real.
private let address = "jo.doe" + "@" + "corp-mail.io"

private let canaryValue = "zq-canary-" + "7731"

struct FailingTests {
  @Test func compliant() { expectCompliant(log) }
  @Test func compliantRequired() throws { try requireCompliant(log) }
  @Test func leaks() { expectNoLeaks(in: log) }
  @Test func canary() {
    expectNoLeaks(in: "{\"event\":\"\(canaryValue)\"}\n", canaries: [canaryValue])
  }
  @Test func readiness() { expectReadiness(of: log, atLeast: 80, gates: ["stop-reasons"]) }
  @Test func events() { expectEvents(in: log, .count("tool_call") == 2, .stopReason("completed")) }
  @Test func behaviour() { expectBehaviour(of: log, within: .init(toolCalls: 0)) }
  @Test func emptyLog() { expectCompliant("") }
  @Test func noFile() { expectCompliant(AgentLog.file("/nowhere/agent.jsonl")) }
  @Test func noFixture() { expectMatchesFixture(log, named: "nowhere", folder: "/nowhere") }
  @Test(.agentRun()) func silentAgent() {}
  @Test(.agentRun("nowhere", folder: "/nowhere")) func noSuchFixture() {}
  @Test(.collectsAgentLog(from: "/nowhere/agent.jsonl")) func neverLogged() {}

  @Test func detached() async {
    // No test is current in a detached task; the issue must fail the run of tests all the same.
    await Task.detached { _ = expectEvents(in: log, .never("tool_call")) }.value
  }

  @Test(.agentRun("lookup", options: .init(task: "ask"))) func swallowedDivergence() async {
    // An agent that asks for something else, and hides that it failed.
    _ = try? await AgentRun.current?.tool("lookup", input: ["q": "other"]) { "x" }
  }
}

final class FailingXCTests: XCTestCase {
  func testCompliant() { expectCompliant(log) }
}
