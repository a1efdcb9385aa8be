import AgentLogTesting
import Foundation
import Testing

@Suite(.agentRun(options: .init(task: "t")))
struct SuiteTraitTests {
  @Test func `each test of a suite has a run of its own`() async throws {
    let run = try #require(AgentRun.current)
    try await run.tool("t") {}
    #expect(run.id != "")
  }

  @Test(arguments: [1, 2, 3]) func `each case has one`(number: Int) async throws {
    try await #require(AgentRun.current).tool("t", input: ["n": .integer(Int64(number))]) {}
  }
}

struct TraitTests {
  /// Runs a trait's scope around a body, as the library would around a test, and gives the issues.
  private func scope(
    _ trait: some TestScoping, _ body: @escaping @Sendable () async throws -> Void
  ) async -> [String] {
    await issues {
      guard let test = Test.current, let testCase = Test.Case.current else { return }
      try await trait.provideScope(for: test, testCase: testCase, performing: body)
    }
  }

  @Test(.agentRun(options: .init(task: "t")))
  func `a test logs into its run`() async throws {
    try await #require(AgentRun.current).tool("search", input: ["q": 1]) {}
    await Child().work()
  }

  struct Child {
    func work() async { AgentRun.current?.emit("note") }
  }

  @Test func `a run that leaks or breaks a rule fails its test`() async {
    let mail = "jo.doe" + "@" + "corp-mail.io"
    let found = await scope(AgentRunTrait.agentRun(options: .init(task: "t"))) {
      try await AgentRun.current?.tool("t") {}
      AgentRun.current?.emit("tool_note", ["to": .string(mail)])
    }
    #expect(found.contains { $0.contains("leak/email") })
    #expect(found.allSatisfy { !$0.contains(mail) })
  }

  @Test func `a test whose agent logs nothing fails`() async {
    let found = await scope(AgentRunTrait.agentRun()) {}
    #expect(found.contains { $0.contains("the agent logged nothing") })
  }

  @Test func `what comes after the end fails`() async {
    let found = await scope(AgentRunTrait.agentRun(options: .init(task: "t"))) {
      let run = AgentRun.current
      try await run?.tool("t") {}
      // Kept, and used when the scope is over: by the next line of this test.
      Kept.run.set(run)
    }
    #expect(found == [], "\(found)")
    Kept.run.get()?.emit("late")
    #expect(Kept.run.get()?.lateEvents == 1)
  }

  @Test func `a recording is kept only when the test passed`() async throws {
    let folder = FixtureFolder()
    let trait = AgentRunTrait.agentRun(
      "kept-only-when-passed", options: .init(task: "t"), folder: folder.path, mode: .all)
    _ = await scope(trait) {
      try await AgentRun.current?.tool("t") {}
      #expect(Bool(false), "a failure that throws nothing")
    }
    #expect(folder.files == [])
    let found = await scope(trait) { try await AgentRun.current?.tool("t") {} }
    #expect(folder.isPending("kept-only-when-passed"))
    #expect(found.count == 1 && found[0].contains("nothing was compared"))
  }

  @Test(arguments: [1]) func `a parameterised test takes no fixture by trait`(_: Int) async {
    let found = await scope(AgentRunTrait.agentRun("shared", options: .init(task: "t"))) {
      try await AgentRun.current?.tool("t") {}
    }
    #expect(found.count == 1 && found[0].contains("withAgentFixture"))
  }

  @Test func `what an agent writes to its file is judged, and nothing but that`() async throws {
    let folder = FixtureFolder()
    try folder.write("not of this test\n", to: "log")
    let path = folder.path + "/log.agentlog.jsonl"
    let append: @Sendable (String) throws -> Void = { text in
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data(text.utf8))
    }
    let good = await scope(LogFileTrait.collectsAgentLog(from: path)) { try append(Sample.valid) }
    #expect(good == [])
    let bad = await scope(LogFileTrait.collectsAgentLog(from: path)) { try append(Sample.start) }
    #expect(bad.contains { $0.contains("stream/unfinished-run") || $0.contains("json/truncated") })
    let nothing = await scope(LogFileTrait.collectsAgentLog(from: path)) {}
    #expect(nothing.count == 1 && nothing[0].contains("nothing came into"))
    let absent = await scope(LogFileTrait.collectsAgentLog(from: folder.path + "/no")) {}
    #expect(absent.count == 1 && absent[0].contains("the agent never logged"))
  }
}

/// A run that outlives its scope.
private final class Kept: @unchecked Sendable {
  // Unchecked: set before it is read, by the same test.
  static let run = Kept()
  private var value: AgentRun?
  func set(_ run: AgentRun?) { value = run }
  func get() -> AgentRun? { value }
}
