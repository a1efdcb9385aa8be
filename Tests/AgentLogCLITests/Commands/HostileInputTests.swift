import Foundation
import Testing

@testable import AgentLogCLI

/// Inputs that nobody meant to be a log, and logs that nobody can read to the end: each has a
/// message of its own and an exit status, and none passes.
@Suite struct HostileInputTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: HostileInput.all, [["--schema", "agent-run"], []])
  func `says what is wrong and does not pass`(_ input: HostileInput, _ flags: [String]) throws {
    let path = folder.path + "/" + input.testDescription
    try input.make(path)
    let call = Call(["validate", path] + input.flags + flags)
    #expect(call.status == input.status)
    #expect(call.errors.isEmpty)
    let words = Self.unwrapped(call.output)
    for text in input.says { #expect(words.contains(text)) }
    #expect(words.hasSuffix("exit \(input.status.rawValue)"))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser reads every file"))
  func `an unreadable file is no pass`() throws {
    let path = try folder.write("{}\n", to: "log.jsonl")
    chmod(path, 0)
    let call = Call("validate", path)
    #expect(call.status == .inconclusive)
    #expect(call.output.contains("permission denied"))
  }

  @Test func `one unreadable input keeps sound ones from passing`() throws {
    let call = Call("validate", Sample.valid, folder.path + "/no.jsonl")
    #expect(call.status == .inconclusive)
    #expect(Self.unwrapped(call.output).contains("one input could not be read"))
    #expect(Call("validate", Sample.broken, folder.path + "/no.jsonl").status == .failed)
  }

  @Test func `a tail of NUL bytes is told and what stands before it is judged`() throws {
    let path = folder.path + "/log.jsonl"
    let sound = try Data(contentsOf: URL(fileURLWithPath: Sample.valid))
    try (sound + Data(count: 5_000)).write(to: URL(fileURLWithPath: path))
    let call = Call("validate", path)
    #expect(call.output.contains("10 events, 1 run; 1 line was no JSON object"))
    #expect(Self.unwrapped(call.output).contains("this line holds NUL bytes"))
    #expect(Call("validate", "--text-lines", "error", path).status == .failed)
  }

  @Test func `empty files, strange ones and text before the log do not hide its schema`() throws {
    _ = try folder.write("", to: "a.jsonl")
    _ = try folder.write(#"{"version":1}"#, to: "b.json")
    let text = String(repeating: "starting, please wait\n", count: 20_000)
    let sound = try String(contentsOfFile: Sample.valid, encoding: .utf8)
    _ = try folder.write(text + sound, to: "c.log")
    let call = Call("validate", folder.path)
    #expect(call.output.contains("schema  agent-run 1.0.0, picked: 6 of 6 events fit"))
    #expect(call.output.contains("10 events"))
  }

  @Test func `a log without an event of the schema never passes`() throws {
    let path = try folder.write(#"{"event":"door_opened","trace_id":"t1"}"# + "\n", to: "log.jsonl")
    for schema in ["agent-run", "tool-gateway", "agent-trace", "run-summary", "service-log"] {
      let call = Call("validate", "--schema", schema, path)
      #expect(call.status != .passed, "\(schema)")
      #expect(call.output.contains("none of 1 records is an event of \(schema)"))
    }
  }

  /// Without line breaks, so that a message is found wherever it was wrapped.
  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
