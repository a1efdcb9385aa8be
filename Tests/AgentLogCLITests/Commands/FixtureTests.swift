import AgentLogReplay
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// The fixture commands, inside the test.
@Suite struct FixtureTests {
  private let folder: Folder
  private let fixtures: String

  init() throws {
    folder = try Folder()
    fixtures = folder.path + "/Fixtures"
  }

  private func call(_ arguments: String..., environment: Environment = Environment()) -> Call {
    Call(Array(arguments) + ["--fixtures", fixtures], environment: environment)
  }

  /// A log without the gap that the safe default policy finds in the sample.
  private func log() throws -> String {
    let text = String(
      decoding: try Corpora.committed("Fixtures/logs/agent-run/valid/tool-error.jsonl"),
      as: UTF8.self)
    let lines = text.split(separator: "\n").map {
      $0.contains("request_id")
        ? String($0)
        : $0.dropLast() + #", "request_id": "req_7203aa", "user_id": "u_30991"}"#
    }
    return try folder.write(lines.joined(separator: "\n") + "\n", to: "run.jsonl")
  }

  private func record(_ log: String, as name: String = "refund") -> Call {
    call("fixture", "record", "--from", log, "--all", "--name", name)
  }

  @Test func `a logged run is recorded, reviewed, accepted and replayed`() throws {
    let log = try log()
    #expect(record(log).status == .passed)
    let waiting = fixtures + "/refund-1.agentlog.jsonl.pending"
    let mode = try FileManager.default.attributesOfItem(atPath: waiting)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(call("fixture", "replay", "refund-1").errors.contains("waits for review"))
    let review = call("fixture", "review", "refund-1")
    #expect(review.status == .failed && review.output.contains("agentlog fixture accept refund-1"))
    let accepted = call("fixture", "accept", "--all")
    #expect(accepted.status == .passed, "\(accepted.output)")
    #expect(!FileManager.default.fileExists(atPath: waiting))
    let replay = call("fixture", "replay", "refund-1")
    #expect(replay.status == .passed)
    #expect(replay.output.split(separator: "\n").count == 10)
    #expect(call("fixture", "diff", "refund-1", log).status == .passed)
    #expect(call("fixture", "status").status == .passed)
  }

  @Test func `what is accepted stays when a recording is rejected`() throws {
    let log = try log()
    _ = record(log)
    _ = call("fixture", "accept", "--all")
    let before = try folder.read("Fixtures/refund-1.agentlog.jsonl")
    _ = record(log)
    #expect(call("fixture", "review", "refund-1").output.contains("same    10 events"))
    #expect(call("fixture", "reject", "refund-1").status == .passed)
    #expect(try folder.read("Fixtures/refund-1.agentlog.jsonl") == before)
    #expect(call("fixture", "accept", "--all").output == "no fixture waits\n")
  }

  @Test func `a fixture that leaks is never accepted`() throws {
    _ = record(try log())
    let path = "Fixtures/refund-1.agentlog.jsonl.pending"
    let mail = "ana.silva" + "@" + "corp-mail.net"
    _ = try folder.write(
      try folder.read(path).replacingOccurrences(of: "get_order", with: mail), to: path)
    let refused = call("fixture", "accept", "--despite-findings", "refund-1")
    #expect(refused.status == .failed && refused.output.contains("leak/email"))
    #expect(refused.output.contains("agentlog audit ") && !refused.output.contains(mail))
  }

  @Test func `a run that breaks rules is accepted only when that is said`() throws {
    _ = record(Sample.valid)
    let refused = call("fixture", "accept", "--all")
    #expect(refused.status == .failed && refused.output.contains("event/missing-field"))
    #expect(refused.output.contains("--despite-findings refund-1"))
    #expect(call("fixture", "accept", "--all", "--despite-findings").status == .passed)
  }

  @Test func `a fixture that was cut short is refused everywhere`() throws {
    _ = record(try log())
    let path = "Fixtures/refund-1.agentlog.jsonl.pending"
    let text = try folder.read(path)
    _ = try folder.write(String(text.dropLast(60)), to: path)
    #expect(call("fixture", "accept", "refund-1").output.contains("cut short"))
    _ = try folder.write(String(text.dropLast(60)), to: "Fixtures/cut.agentlog.jsonl")
    let replay = call("fixture", "replay", "cut")
    #expect(replay.status == .wrongCall && replay.output.isEmpty)
    #expect(call("fixture", "status").status == .failed)
  }

  @Test func `a check says that fixtures wait`() throws {
    let log = try log()
    var here = Environment()
    here.folder = folder.path
    #expect(!Call(["check", log], environment: here).errors.contains("fixture"))
    _ = record(log)
    let check = Call(["check", log], environment: here)
    #expect(check.errors.contains("1 fixture waits for review: agentlog fixture review"))
  }

  @Test func `a newer version is a wrong call`() throws {
    _ = try folder.write(#"{"format":"agentlog.fixture/2"}"# + "\n", to: "new.agentlog.jsonl")
    let replay = call("fixture", "replay", folder.path + "/new.agentlog.jsonl")
    #expect(replay.status == .wrongCall && replay.errors.contains("version 2"))
  }

  @Test func `recording is refused in CI unless it is wanted`() throws {
    var ci = Environment()
    ci.variables["CI"] = "true"
    let log = try log()
    let refused = call("fixture", "record", "--from", log, "--all", environment: ci)
    #expect(refused.status == .wrongCall && refused.errors.contains("--in-ci"))
    #expect(!FileManager.default.fileExists(atPath: fixtures))
    #expect(
      call("fixture", "record", "--from", log, "--all", "--in-ci", environment: ci).status
        == .passed)
    #expect(
      call("fixture", "record", "--name", "a", "--", "true", environment: ci).status == .ownFailure)
  }

  @Test(arguments: [
    (["--from", "LOG"], "--run ID, or --all"),
    (["--from", "LOG", "--all", "x"], "no program is run"),
    (["--name", "../up", "--from", "LOG", "--all"], "letters, digits"), ([], "nothing to record"),
  ])
  func `a wrong call says what is right`(arguments: [String], says: String) throws {
    let log = try log()
    let call = Call(
      ["fixture", "record", "--fixtures", fixtures] + arguments.map { $0 == "LOG" ? log : $0 })
    #expect(call.status == .wrongCall && call.errors.contains(says), "\(call.errors)")
  }

  @Test func `a log without a run, or without that run, is nothing recorded`() throws {
    let empty = try folder.write("", to: "empty.jsonl")
    #expect(record(empty).status == .inconclusive)
    let one = call("fixture", "record", "--from", try log(), "--run", "run_none")
    #expect(one.status == .inconclusive && one.errors.contains("no run of that id"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "empty.jsonl", "run.jsonl",
      ])
  }

  @Test func `a diff tells its outcome by its exit status, within 80 columns`() throws {
    let log = try log()
    let text = try folder.read("run.jsonl")
    let other = try folder.write(
      text.replacingOccurrences(of: "0dadf718", with: "1dadf718"), to: "other.jsonl")
    let worded = try folder.write(
      text.replacingOccurrences(of: "gpt-4.1-mini", with: "gpt-5"), to: "worded.jsonl")
    #expect(call("fixture", "diff", log, worded).status == .passed)
    let breaking = call("fixture", "diff", log, other)
    #expect(breaking.status == .failed && breaking.output.contains("FIRST DIVERGENCE"))
    #expect(breaking.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(call("fixture", "diff", log, other, "--ignore", "arguments").status == .passed)
    #expect(call("fixture", "diff", log, other, "--json").output.contains(#""kind":"arguments""#))
    #expect(call("fixture", "diff", log, "nothing-here").status == .wrongCall)
    #expect(call("fixture", "diff", log).status == .wrongCall)
    let empty = try folder.write("\n", to: "empty.jsonl")
    #expect(call("fixture", "diff", log, empty).status == .inconclusive)
  }
}
