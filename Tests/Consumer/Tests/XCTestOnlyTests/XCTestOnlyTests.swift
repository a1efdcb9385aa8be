import AgentLogTesting
import XCTest

final class XCTestOnlyTests: XCTestCase {
  func testALogIsCompliant() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink, options: .init(task: "t")) { run in
      try await run.tool("t") {}
      _ = try await run.llm("m") { ModelAnswer("x") }
    }
    XCTAssertTrue(expectCompliant(sink))
    try requireNoLeaks(in: sink)
    expectEvents(in: sink, .count("tool_call") == 1)
  }
}
