import AgentLogJSON
import Testing

@testable import AgentLogRun

/// Records the first time, answers the second.
private final class Tape: CallInterceptor {
  struct NotRecorded: Error {}

  private struct Held {
    var calls: [AgentCall] = []
    var outcomes: [Int: CallOutcome] = [:]
    var events = 0
    var replays = false
  }
  private let held = Lock(Held())

  func replay() { held.withValue { $0.replays = true } }
  var calls: [AgentCall] { held.withValue { $0.calls } }
  var events: Int { held.withValue { $0.events } }

  func outcome(of call: AgentCall) throws -> CallOutcome? {
    let (replays, outcome) = held.withValue { ($0.replays, $0.outcomes[call.index]) }
    guard replays else { return nil }
    guard let outcome else { throw NotRecorded() }
    return outcome
  }

  func record(_ outcome: CallOutcome, of call: AgentCall) {
    held.withValue {
      $0.calls.append(call)
      $0.outcomes[call.index] = outcome
    }
  }

  func record(event: [UInt8], lane: String?) { held.withValue { $0.events += 1 } }
}

struct InterceptorTests {
  private func agent(
    _ tape: Tape, to sink: MemorySink, calls: Int = 3, live: Bool
  ) async throws -> [String] {
    try await withAgentRun(to: sink, options: .init(runID: "r", interceptor: tape)) { run in
      var results: [String] = []
      for number in 0..<calls {
        do {
          results.append(
            try await run.tool("t", input: ["n": .integer(Int64(number))]) {
              #expect(live, "a replay must not run the tool")
              if number == 1 { throw FlakyAPIError() }
              return "result \(number)"
            })
        } catch let error as any ClassifiedError {
          results.append(error.errorClass)
        } catch is FlakyAPIError {
          results.append("FlakyAPIError")
        }
      }
      results.append(
        try await run.llm("m", input: ["q"]) {
          #expect(live)
          return ModelAnswer("answer", usage: .init(input: 1, output: 2))
        })
      return results
    }
  }

  @Test func `a recording answers in place of tools and models`() async throws {
    let tape = Tape()
    let (first, second) = (MemorySink(), MemorySink())
    let live = try await agent(tape, to: first, live: true)
    #expect(live == ["result 0", "FlakyAPIError", "result 2", "answer"])
    #expect(tape.calls.map(\.name) == ["t", "t", "t", "m"])
    #expect(tape.calls[0].input == ["n": 0])
    #expect(tape.events == first.events.count)
    tape.replay()
    #expect(try await agent(tape, to: second, live: false) == live)
    #expect(second.names == first.names)
    #expect(second.events.last?.text("total_tokens") == "3")
    #expect(second.events("tool_result")[1].text("error_class") == "FlakyAPIError")
  }

  @Test func `a call that was not recorded fails, and is not recorded`() async throws {
    let tape = Tape()
    _ = try await agent(tape, to: MemorySink(), live: true)
    tape.replay()
    let sink = MemorySink()
    await #expect(throws: Tape.NotRecorded.self) {
      _ = try await agent(tape, to: sink, calls: 5, live: false)
    }
    #expect(tape.calls.count == 4)
    #expect(sink.events.last?.text("status") == "error")
  }

  @Test func `a recorded result of another shape is an error, not a crash`() async throws {
    let tape = Tape()
    _ = try await agent(tape, to: MemorySink(), live: true)
    tape.replay()
    await #expect(throws: DecodingError.self) {
      try await withAgentRun(to: MemorySink(), options: .init(interceptor: tape)) { run in
        let _: [Int] = try await run.tool("t", input: ["n": 0]) { [1] }
      }
    }
  }
}
