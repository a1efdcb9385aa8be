import AgentLogJSON
import Foundation
import Testing

@testable import AgentLogCLI

/// A file name, a key, a value, an event or a run id that is made to do harm does none, in whatever
/// format `check` and `show` write: no markup, no escape of a terminal, no command to a CI system.
@Suite struct HarmlessOutputTests {
  private static let harm = "<script>alert(1)<x>]]>|`@me`\u{1B}[31m\n::error::x%0A\"'_x_\u{202E}&"

  /// A log with the text wherever a log may hold one.
  private static var log: String {
    let text = LogText.quoted(harm)
    let base = #""timestamp":"2026-03-21T15:17:00Z","trace_id":"t1","request_id":null"#
    return [
      #"{"event":"run_started","run_id":\#(text),\#(base),"user_id":\#(text)}"#,
      #"{"event":"tool_call","run_id":\#(text),\#(base),"tool":\#(text),"args_hash":\#(text)}"#,
      #"{"event":"tool_call","run_id":\#(text),\#(base),\#(text):\#(text),"args":{\#(text):1}}"#,
      #"{"event":\#(text),"run_id":\#(text),\#(base),"status":\#(text)}"#,
      #"{"event":"run_finished","run_id":\#(text),\#(base),"stop_reason":\#(text)}"#,
    ].joined(separator: "\n") + "\n" + harm + "\n"
  }

  private enum LogText {
    static func quoted(_ text: String) -> String {
      var bytes: [UInt8] = []
      CanonicalJSON.write(string: Array(text.utf8), to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test(arguments: Formats.names) func `check does no harm`(format: String) throws {
    let folder = try Folder()
    let path = try folder.write(Self.log, to: Self.harm + ".jsonl")
    let call = Call("check", "--schema", "agent-run", "--format", format, path)
    #expect(call.status == .failed)
    expectHarmless(call.output, format)
    expectHarmless(call.errors, "text")
  }

  @Test(arguments: ["text", "json", "markdown", "html"])
  func `show does no harm`(format: String) throws {
    let folder = try Folder()
    let path = try folder.write(Self.log, to: Self.harm + ".jsonl")
    let runs = Call("show", "--format", format, path)
    #expect(!runs.output.isEmpty)
    expectHarmless(runs.output, format)
    let run = Call("show", "--format", format, "--run", "t1", path)
    #expect(!run.output.isEmpty, "\(run.errors)")
    expectHarmless(run.output, format)
    expectHarmless(run.errors, "text")
  }

  private func expectHarmless(_ output: String, _ format: String) {
    #expect(!output.contains("\u{1B}"), "\(format): an escape of a terminal")
    #expect(!output.contains("\u{202E}"), "\(format): text that runs the other way")
    for line in output.split(separator: "\n") where line.hasPrefix("::") {
      #expect(format == "github", "\(format): a command of a log's making")
      #expect(!line.hasPrefix("::error::x"), "\(format): a command of a log's making")
    }
    switch format {
    case "html", "markdown", "badge":
      #expect(!output.contains("<script>alert"), "\(format): markup of a log's making")
    case "junit":
      #expect(!output.contains("<script"), "\(format): markup of a log's making")
      #expect(!output.contains("]]>"), "\(format): the end of a section of a log's making")
    case "json", "sarif":
      #expect(throws: Never.self) {
        try JSONDocument(name: format, text: Array(output.utf8))
      }
    default: break
    }
  }
}
