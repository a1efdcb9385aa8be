import AgentLogRun
import AgentLogTesting
import Testing

struct ExpectBehaviourTests {
  private func looping() async throws -> MemorySink {
    struct Flaky: Error {}
    let sink = MemorySink()
    await withAgentRun(to: sink, options: .init(runID: "loop", task: "t")) { run in
      for _ in 0..<4 { try? await run.tool("search", input: ["q": 1]) { throw Flaky() } }
      _ = try? await run.llm("m") { ModelAnswer("x", usage: .init(input: 90, output: 20)) }
    }
    return sink
  }

  static let bounds: [(id: String, bounds: BehaviourBounds, words: String)] = [
    ("steps", .init(steps: 4), "steps: at most 4 expected\n  run loop: 5"),
    ("calls", .init(toolCalls: 3), "tool calls: at most 3 expected\n  run loop: 4"),
    ("retries", .init(retries: 2), "retries of one call: at most 2 expected\n  run loop: 3"),
    ("repeats", .init(repeatedCalls: 3), "same arguments: at most 3 expected\n  run loop: 4"),
    ("tokens", .init(tokens: 109), "tokens: at most 109 expected\n  run loop: 110"),
    ("errors", .init(errors: 3), "errors: at most 3 expected\n  run loop: 4"),
  ]

  @Test(arguments: bounds.indices)
  func `a run beyond a bound is named with what it took`(index: Int) async throws {
    let (id, bounds, words) = Self.bounds[index]
    let sink = try await looping()
    let found = issues { no(expectBehaviour(of: sink, within: bounds)) }
    #expect(found.count == 1 && found[0].contains(words), "\(id): \(found)")
  }

  @Test func `a run at its bounds holds`() async throws {
    let sink = try await looping()
    let bounds = BehaviourBounds(
      steps: 5, toolCalls: 4, retries: 3, repeatedCalls: 4, tokens: 110, errors: 4)
    #expect(issues { yes(expectBehaviour(of: sink, within: bounds)) } == [])
  }

  @Test func `counts that no model has break a bound and nothing else`() {
    let huge = Sample.answer.replacing("\"output_tokens\":12", with: "\"output_tokens\":\(Int.max)")
    let found = issues {
      no(
        expectBehaviour(
          of: Sample.log(Sample.start, huge, huge, Sample.end), within: .init(tokens: 100)))
    }
    #expect(found.count == 1 && found[0].contains("tokens: at most 100 expected"), "\(found)")
  }

  @Test func `no run and no bound are no pass`() {
    #expect(issues { no(expectBehaviour(of: "", within: .init(steps: 1))) }.count == 1)
    #expect(issues { no(expectBehaviour(of: Sample.valid, within: .init())) }.count == 1)
  }
}
