import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// Recording programs and answering agents, each as a process of its own.
@Suite(
  .serialized,
  .enabled(if: Executable.path != nil, "the agentlog executable is not beside the tests"))
struct FixtureProcessTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Runs a program in the folder of the test, without the surroundings of CI.
  private func run(
    _ program: String, _ arguments: [String], add: [String: String] = [:]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = try start(program, arguments, add: add)
    let output = (process.standardOutput as? Pipe)?.fileHandleForReading.readDataToEndOfFile()
    let errors = (process.standardError as? Pipe)?.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: output ?? Data(), as: UTF8.self),
      String(decoding: errors ?? Data(), as: UTF8.self)
    )
  }

  private func start(
    _ program: String, _ arguments: [String], add: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment
      .filter { $0.key != "CI" && $0.key != "GITHUB_STEP_SUMMARY" }
      .merging(add) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = Pipe()
    process.standardError = Pipe()
    try process.run()
    return process
  }

  private func record(
    _ script: String, _ flags: String...
  ) throws -> (status: Int32, output: String, errors: String) {
    try run(
      Executable.path ?? "",
      ["fixture", "record", "--name", "a"] + flags + ["--", "/bin/sh", "-c", script])
  }

  private var pending: Bool {
    FileManager.default.fileExists(atPath: folder.path + "/Fixtures/a.agentlog.jsonl.pending")
  }

  private static let event = #"{"event":"run_started","run_id":"run_1"}"#

  // MARK: - Programs

  @Test func `a program's output passes through untouched, and its events are recorded`() throws {
    let result = try record("printf 'hello\\n%s\\nno newline' '\(Self.event)'; echo oops >&2")
    #expect(result.status == 0 && result.output == "hello\n\(Self.event)\nno newline")
    #expect(result.errors.hasPrefix("oops\n") && pending)
  }

  @Test(arguments: ["stderr", "file:log.jsonl", "pipe:log.pipe"])
  func `events come from where the program logs`(source: String) throws {
    let to = source == "stderr" ? ">&2" : ">> " + (source.split(separator: ":").last ?? "")
    _ = try folder.write(#"{"event":"old","run_id":"run_0"}"# + "\n", to: "log.jsonl")
    let result = try record("echo '\(Self.event)' \(to)", "--events", source)
    #expect(result.status == 0 && pending, "\(result.errors)")
    #expect(try folder.read("Fixtures/a.agentlog.jsonl.pending").contains(#""events":1"#))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/log.pipe"))
  }

  @Test func `a program that fails keeps its status and no recording, unless asked`() throws {
    let failed = try record("echo '\(Self.event)'; exit 7")
    #expect(failed.status == 7 && !pending && failed.errors.contains("--keep-failed"))
    #expect(try record("echo '\(Self.event)'; exit 7", "--keep-failed").status == 7)
    #expect(pending)
  }

  @Test func `our own failures have numbers of their own`() throws {
    #expect(try record("true").status == 125)
    let agentlog = Executable.path ?? ""
    #expect(try run(agentlog, ["fixture", "record", "--", "true"]).status == 125)
    let flags = ["fixture", "record", "--name", "a", "--"]
    #expect(try run(agentlog, flags + ["no-such-program-here"]).status == 127)
    #expect(try run(agentlog, flags + [folder.path]).status == 126)
    #expect(!pending)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGUSR1])
  func `a signal reaches the program, and its end is ours`(signal: Int32) throws {
    let process = try start(
      Executable.path ?? "",
      [
        "fixture", "record", "--name", "a", "--", "/bin/sh", "-c",
        "trap 'exit 40' \(signal); echo ready; while :; do sleep 0.05; done",
      ])
    let output = (process.standardOutput as? Pipe)?.fileHandleForReading
    #expect(output?.availableData.isEmpty == false)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationStatus == 40 && process.terminationReason == .exit)
    #expect(!pending)
  }

  // MARK: - Agents

  private static let python = [
    "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }
  private static let node = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil, "no python3 here"))
  func `an agent in Python replays with its tools unplugged, and drift fails`() throws {
    try playThrough(program: Self.python ?? "", agent: "agent.py", client: "gateway.py", "python")
  }

  @Test(.enabled(if: node != nil, "no node here"))
  func `an agent in Node replays with its tools unplugged, and drift fails`() throws {
    try playThrough(program: Self.node ?? "", agent: "agent.mjs", client: "gateway.mjs", "js")
  }

  private func playThrough(
    program: String, agent: String, client: String, _ language: String
  ) throws {
    // The client is the one that the article shows.
    let article = String(
      decoding: try Corpora.committed("Sources/AgentLogReplay/AgentLogReplay.docc/Fixtures.md"),
      as: UTF8.self)
    let block = try #require(article.components(separatedBy: "```\(language)\n").dropFirst().first)
    _ = try folder.write(
      try #require(block.components(separatedBy: "```").first), to: client)
    let source = "Tests/AgentLogCLITests/Agents/" + agent
    _ = try folder.write(
      String(decoding: try Corpora.committed(source), as: UTF8.self), to: agent)

    let recorded = try play("record", "run.jsonl", program, [agent])
    #expect(recorded.gateway == 0 && recorded.agent == 0, "\(recorded.errors)")
    let accepted = try run(Executable.path ?? "", ["fixture", "accept", "loop"])
    #expect(accepted.status == 0, "\(accepted.output)")
    let fixture = try folder.read("Fixtures/loop.agentlog.jsonl")
    #expect(!fixture.contains("ana.silva") && fixture.contains("[email:1]"))

    for log in ["one.jsonl", "two.jsonl"] {
      let replayed = try play("replay", log, program, [agent])
      #expect(replayed.gateway == 0 && replayed.agent == 0, "\(replayed.errors)")
      let name = String(log.prefix(3))
      let agentlog = Executable.path ?? ""
      let again = try run(
        agentlog,
        ["fixture", "record", "--from", log, "--all", "--name", name, "--fixtures", "Logs"])
      #expect(again.status == 0, "\(again.errors)")
    }
    let one = try folder.read("Logs/one-1.agentlog.jsonl.pending")
    #expect(try folder.read("Logs/two-1.agentlog.jsonl.pending") == one)
    #expect(one.split(separator: "\n").count > 15)

    for change in ["argument", "drop", "add", "swap", "status"] {
      let drifted = try play("replay", "drift.jsonl", program, [agent, change])
      #expect(drifted.gateway == 1, "\(change)")
      let told = drifted.errors.split(separator: "\n").first.map(String.init) ?? ""
      #expect(told.contains("loop.agentlog.jsonl:"), "\(change): \(told)")
      #expect(told.contains("agentlog fixture gateway --mode record"), "\(change): \(told)")
    }
  }

  /// Runs an agent against a gateway of its own.
  private func play(
    _ mode: String, _ log: String, _ program: String, _ agent: [String]
  ) throws -> (gateway: Int32, agent: Int32, errors: String) {
    let socket = "/tmp/agentlog-\(UUID().uuidString.prefix(8)).sock"
    let gateway = try start(
      Executable.path ?? "",
      ["fixture", "gateway", "--fixture", "loop", "--mode", mode, "--socket", socket, "--log", log])
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: socket) { usleep(10_000) }
    let mode600 =
      try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions] as? Int
    #expect(mode600 == 0o600)
    let ended = try run(
      program, [agent[0], socket] + agent.dropFirst(),
      add: mode == "replay" ? ["AGENT_UNPLUGGED": "1"] : [:])
    let errors = (gateway.standardError as? Pipe)?.fileHandleForReading.readDataToEndOfFile()
    gateway.waitUntilExit()
    #expect(!FileManager.default.fileExists(atPath: socket))
    return (
      gateway.terminationStatus, ended.status,
      String(decoding: errors ?? Data(), as: UTF8.self) + ended.errors
    )
  }
}
