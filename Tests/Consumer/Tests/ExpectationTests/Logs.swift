import AgentLogTesting

/// An agent that looks something up and answers.
struct Agent {
  struct Unavailable: Error {}

  func answer(_ question: String, retries: Int = 0) async throws -> String {
    guard let run = AgentRun.current else { return "no run" }
    for _ in 0..<retries {
      _ = try? await run.tool("lookup", input: ["q": .string(question)]) {
        throw Unavailable()
      }
    }
    let found = try await run.tool("lookup", input: ["q": .string(question)]) { "42" }
    return try await run.llm("tiny", input: ["found": .string(found)]) {
      ModelAnswer("It is \(found).", usage: .init(input: 11, output: 4))
    }
  }
}

/// The log of one run of the agent.
func logged(retries: Int = 0) async -> MemorySink {
  let sink = MemorySink()
  try? await withAgentRun(to: sink, options: .init(task: "ask")) { _ in
    _ = try await Agent().answer("what?", retries: retries)
  }
  return sink
}
