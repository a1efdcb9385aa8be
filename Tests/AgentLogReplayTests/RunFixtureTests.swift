import AgentLogRun
import Testing

@testable import AgentLogReplay

/// A Swift agent, recorded and replayed through the interceptor of its run.
@Suite struct RunFixtureTests {
  private struct Flaky: Error {}
  private struct Unplugged: Error {}

  /// Three tools, one of them flaky.
  private func agent(
    _ interceptor: any CallInterceptor, change: String = "", unplugged: Bool = false,
    lanes: Int = 0
  ) async {
    var options = RunOptions()
    options.interceptor = interceptor
    options.requestID = "req_7203aa"
    options.userID = "u_30991"
    let sink = ClosureSink { _ in }
    func plugged<Output>(_ output: Output) throws -> Output {
      if unplugged { throw Unplugged() }
      return output
    }
    try? await withAgentRun(to: sink, options: options) { run in
      var attempts = 0
      func search() async throws {
        let found: [String] = try await run.tool("search", input: ["q": "refund"]) {
          try plugged(["doc_1"])
        }
        #expect(found == ["doc_1"])
      }
      func fetch() async throws {
        for _ in 0..<3 {
          do {
            let page: String = try await run.tool("fetch", input: ["url": "doc_1"]) {
              attempts += 1
              if attempts == 1, !unplugged { throw Flaky() }
              return try plugged("page")
            }
            return #expect(page == "page")
          } catch is RunReplayer.Mismatch { return } catch {}
        }
      }
      func refund(_ amount: Int64) async throws {
        let _: Bool = try await run.tool("refund", input: ["amount": .integer(amount)]) {
          try plugged(true)
        }
      }
      if change == "swap" { try await refund(20) }
      try await search()
      try await fetch()
      if change != "drop", change != "swap" { try await refund(change == "argument" ? 2_050 : 20) }
      if change == "add" { try? await search() }
      if change == "status" { run.stop(reason: "max_steps") }
      await withTaskGroup(of: Void.self) { group in
        for lane in 0..<lanes {
          group.addTask {
            try? await run.lane("lane-\(lane)") {
              for number in 0..<3 {
                let _: Int = try await run.tool(
                  "count", input: ["n": .integer(Int64(lane * 10 + number))]
                ) {
                  await Task.yield()
                  return lane * 10 + number
                }
              }
            }
          }
        }
      }
    }
  }

  private func recorded(lanes: Int = 0) async throws -> [UInt8] {
    let memory = FixtureMemory()
    let recorder = RunRecorder(
      Recording.settings(), feed: EventFeed(Recording.audit), sink: memory)
    await agent(recorder, lanes: lanes)
    _ = recorder.finish()
    return memory.bytes
  }

  private func replayer(_ fixture: Fixture) -> RunReplayer {
    RunReplayer(fixture, path: "f", Recording.settings(), feed: EventFeed(Recording.audit))
  }

  @Test func `a Swift agent replays with its tools unplugged`() async throws {
    let bytes = try await recorded()
    let isSame = try await recorded() == bytes
    #expect(isSame)
    let fixture = try Fixture(bytes)
    #expect(fixture.calls.map(\.call.name) == ["search", "fetch", "fetch", "refund"])
    let replayer = replayer(fixture)
    await agent(replayer, unplugged: true)
    #expect(replayer.finish() == [])
  }

  @Test(arguments: ["argument", "drop", "add", "swap", "status"])
  func `drift of a Swift agent fails with the line of the fixture`(change: String) async throws {
    let replayer = replayer(try Fixture(try await recorded()))
    await agent(replayer, change: change, unplugged: true)
    let problems = replayer.finish()
    #expect(problems.first?.hasPrefix("f:") == true && problems[0].contains("record again"))
  }

  @Test func `eight lanes at once give the same bytes each time`() async throws {
    let bytes = try await recorded(lanes: 8)
    let fixture = try Fixture(bytes)
    #expect(fixture.calls.count == 28)
    for _ in 0..<5 {
      let isSame = try await recorded(lanes: 8) == bytes
      #expect(isSame)
      let replayer = replayer(fixture)
      await agent(replayer, unplugged: true, lanes: 8)
      #expect(replayer.finish() == [])
    }
  }

  @Test func `many runs at once are recorded each for itself`() async throws {
    let bytes = try await recorded()
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<20 { group.addTask { try await self.recorded() } }
      for try await other in group {
        let isSame = other == bytes
        #expect(isSame)
      }
    }
  }
}
