import AgentLogTesting
import Testing

struct FixtureTests {
  struct Flaky: Error {}

  /// An agent with three calls, of which one fails; `change` is what drifts.
  private func agent(_ run: AgentRun, _ change: Set<String> = []) async throws {
    let live = change.contains("live")
    let query: LogValue = change.contains("argument") ? ["q": "Milan"] : ["q": "Rome"]
    func search() async throws {
      let found = try await run.tool("search", input: query) {
        #expect(live, "a replay must not call the tool")
        return ["AZ1", "AZ2"]
      }
      #expect(found == ["AZ1", "AZ2"])
    }
    func weather() async throws {
      do {
        try await run.tool("weather", input: ["city": "Rome"]) { throw Flaky() }
      } catch let error as any ClassifiedError where error.errorClass == "Flaky" {
      } catch is Flaky {
      }
    }
    if change.contains("swapped") {
      try await weather()
      try await search()
    } else {
      try await search()
      if !change.contains("dropped") { try await weather() }
    }
    if change.contains("extra") { try await weather() }
    let answer = try await run.llm("m", input: ["search"]) {
      ModelAnswer("fly AZ1", usage: .init(input: 20, output: 5))
    }
    #expect(answer == "fly AZ1")
    if change.contains("reason") { run.stop(reason: "gave_up") }
  }

  private func record(_ name: String, in folder: FixtureFolder) async throws {
    let found = await issues {
      try await withAgentFixture(
        name, options: .init(task: "t"), folder: folder.path, mode: .all
      ) { try await agent($0, ["live"]) }
    }
    #expect(found.count == 1 && found[0].contains("nothing was compared"), "\(found)")
    #expect(folder.isPending(name))
    try folder.accept(name)
  }

  private func replay(
    _ name: String, in folder: FixtureFolder, _ change: Set<String> = []
  ) async -> [String] {
    await issues {
      try await withAgentFixture(
        name, options: .init(task: "t"), folder: folder.path, mode: RecordingMode.none
      ) { run in
        // As an agent that goes on whatever happens.
        try? await agent(run, change)
      }
    }
  }

  @Test func `a recorded run is replayed without its tools, as often as one likes`() async throws {
    let folder = FixtureFolder()
    try await record("happy", in: folder)
    for _ in 0..<3 { #expect(await replay("happy", in: folder) == []) }
    #expect(folder.files == ["happy.agentlog.jsonl"])
  }

  static let drifts: [(change: String, words: String)] = [
    ("argument", "search is called with other arguments than were recorded, at /q"),
    ("dropped", "a call of weather is recorded"),
    ("extra", "weather"),
    ("swapped", "the order changed"),
    ("reason", "stop_reason"),
  ]

  @Test(arguments: drifts.indices)
  func `a run that drifted fails with the fixture's line, even if the agent goes on`(
    index: Int
  ) async throws {
    let (change, words) = Self.drifts[index]
    let folder = FixtureFolder()
    try await record("drift", in: folder)
    let found = await replay("drift", in: folder, [change])
    let issue = try #require(found.first { $0.contains("does not match the fixture drift") })
    #expect(issue.contains(words), "\(change): \(issue)")
    #expect(issue.contains("drift.agentlog.jsonl:"), "\(change): \(issue)")
    #expect(issue.contains("agentlog fixture review drift"))
  }

  @Test func `two recordings of the same behaviour are the same bytes`() async throws {
    let folder = FixtureFolder()
    try await record("one", in: folder)
    try await record("two", in: folder)
    #expect(try folder.text("one") == folder.text("two"))
  }

  @Test func `no secret comes into a fixture`() async throws {
    let folder = FixtureFolder()
    let mail = "jo.doe" + "@" + "corp-mail.io"
    let key = "AKIA" + "Q3EGUVNCPLXR" + "2DYZ"
    _ = await issues {
      try await withAgentFixture(
        "secret", options: .init(task: "t"), folder: folder.path, mode: .all
      ) { run in
        _ = try await run.tool("mail", input: ["to": .string(mail)]) { ["key": key] }
        try await run.step("end") {}
      }
    }
    try folder.accept("secret")
    let text = try folder.text("secret")
    #expect(!text.contains(mail) && !text.contains(key))
    #expect(text.contains("\"call\""))
  }

  @Test func `a fixture that does not exist keeps the agent from running`() async {
    let folder = FixtureFolder()
    let found = await issues {
      try await withAgentFixture("nowhere", folder: folder.path, mode: RecordingMode.none) {
        (_: AgentRun) -> Void in
        Issue.record("the agent must not run")
      }
    }
    #expect(found.contains { $0.contains("there is no fixture") && $0.contains("AGENTLOG_RECORD") })
    #expect(!found.contains { $0.contains("must not run") })
  }

  @Test func `a fixture that waits for review is not replayed`() async throws {
    let folder = FixtureFolder()
    _ = await issues {
      try await withAgentFixture(
        "waits", options: .init(task: "t"), folder: folder.path, mode: .all
      ) { try await agent($0, ["live"]) }
    }
    let found = await replay("waits", in: folder)
    #expect(found.contains { $0.contains("waits for review: agentlog fixture review waits") })
  }

  @Test func `a fixture that was cut or has a stale tail is refused`() async throws {
    let folder = FixtureFolder()
    try await record("cut", in: folder)
    let text = try folder.text("cut")
    try folder.write(String(text.prefix(text.count / 2)), to: "cut")
    #expect(await replay("cut", in: folder).contains { $0.contains("cut short") })
    try folder.write(text + text, to: "cut")
    #expect(await replay("cut", in: folder).contains { $0.contains("follows the trailer") })
  }

  @Test func `a recording is dropped where the body throws or its log is not compliant`() async {
    let folder = FixtureFolder()
    let thrown = await issues {
      try await withAgentFixture(
        "thrown", options: .init(task: "t"), folder: folder.path, mode: .all
      ) { run in
        try await run.tool("t") {}
        throw Flaky()
      }
    }
    #expect(thrown.count == 1)
    _ = await issues {
      try await withAgentFixture(
        "silent", options: .init(task: "t"), folder: folder.path, mode: .all
      ) { _ in }
    }
    #expect(folder.files == [])
  }

  @Test func `an agent that logs nothing and events after the end do not pass`() async throws {
    let folder = FixtureFolder()
    let silent = await issues {
      try await withAgentFixture("x", folder: folder.path, mode: .all) { _ in }
    }
    #expect(silent.contains { $0.contains("the agent logged nothing") })
  }

  @Test func `a log is compared with a fixture that was recorded from one`() throws {
    let folder = FixtureFolder()
    let recorded = issues {
      expectMatchesFixture(Sample.valid, named: "log", folder: folder.path, mode: .missing)
    }
    #expect(recorded.count == 1 && recorded[0].contains("nothing was compared"))
    try folder.accept("log")
    // Other ids, other times, other latencies: the same run.
    let again = Sample.valid.replacing("r_1", with: "r_2").replacing("t_1", with: "t_2")
      .replacing("09:52:40", with: "11:00:01").replacing("59,", with: "61,")
    let same = issues {
      yes(expectMatchesFixture(again, named: "log", folder: folder.path, mode: .missing))
    }
    #expect(same == [])
    let other = issues {
      no(
        expectMatchesFixture(
          again.replacing("\"ok\",\"stop", with: "\"error\",\"stop"), named: "log",
          folder: folder.path, mode: RecordingMode.none))
    }
    #expect(other.count == 1 && other[0].contains("run_finished differs in status"), "\(other)")
    let empty = issues {
      no(expectMatchesFixture("", named: "log", folder: folder.path, mode: RecordingMode.none))
    }
    #expect(empty.count == 1 && empty[0].contains("no event"))
  }

  @Test func `fixtures are arguments of a test, and findings point into their lines`() async throws
  {
    let folder = FixtureFolder()
    try await record("one", in: folder)
    try await record("two", in: folder)
    let fixtures = try Fixture.all(in: folder.path)
    #expect(fixtures.map(\.name) == ["one", "two"])
    #expect(issues { expectCompliant(fixtures[0]) } == [])
    let broken = try folder.text("two").replacing("\"latency_ms\"", with: "\"latenzy_ms\"")
    try folder.write(broken, to: "two")
    let lines = broken.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.contains("tool_result") }) + 1
    let found = try issues { expectCompliant(try Fixture.all(in: folder.path)[1]) }
    #expect(found.contains { $0.contains("two.agentlog.jsonl:\(place):1 tool_result") }, "\(found)")
  }

  @Test func `no fixtures are no arguments`() {
    let folder = FixtureFolder()
    #expect(throws: Fixture.CannotRead.self) { try Fixture.all(in: folder.path) }
  }
}
