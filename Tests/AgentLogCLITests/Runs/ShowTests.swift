import AgentLogFindings
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// `agentlog show`: the table, one run, and what it does with logs that are strange.
@Suite struct ShowTests {
  // MARK: - The trial

  @Test(arguments: BrokenRun.all)
  func `show names the step at which a broken run went wrong`(run: BrokenRun) throws {
    let folder = try Folder()
    let log = try folder.write(run.text, to: "run.jsonl")
    let call = Call("show", "--run", run.id, "--schema", "agent-run", log)
    #expect(call.status == .passed, "\(call.errors)")
    let told = try #require(Self.told(call.output, "first failure"))
    #expect(told.hasPrefix("line \(run.failingLine): "), "\(told)")
    #expect(told.contains(run.word), "\(told)")
    #expect(call.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test
  func `all of them in one log are twenty lines of a table, and each is found by its beginning`()
    throws
  {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all.map(\.text).joined(), to: "runs.jsonl")
    let table = Call("show", "--schema", "agent-run", log)
    for run in BrokenRun.all {
      #expect(table.output.contains(run.id.prefix(9)), "\(run.id)")
    }
    #expect(BrokenRun.all.count == 20)
    let one = Call("show", "--run", "recovers", "--format", "json", log)
    let record = try Self.object(one.output)["run"] as? [String: Any]
    #expect(record?["run"] as? String == "recovers-and-fails-later")
    let traced = Call("show", "--run", "tr-recovers", "--format", "json", log)
    #expect(traced.output == one.output)
    let many = Call("show", "--run", "ok-with", log)
    #expect(many.status == .inconclusive)
    #expect(many.errors.contains("ok-with-error-payload, ok-with-error-class"))
    let none = Call("show", "--run", "zzz", log)
    #expect(none.status == .inconclusive && none.output.isEmpty)
  }

  @Test func `runs are picked and sorted`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all.map(\.text).joined(), to: "runs.jsonl")
    let failed = try Self.runs(Call("show", "--failed", "--format", "json", log).output)
    #expect(failed.contains("tool-raises") && failed.contains("hangs-in-a-tool"))
    #expect(!failed.contains("ok-with-error-payload") && !failed.contains("ping-pong"))
    let paid = try Self.runs(Call("show", "--where", "tool=pay", "--format", "json", log).output)
    #expect(paid == ["ok-with-error-class"])
    let both = Call(
      "show", "--where", "tool=book", "--where", "error_class=ValueError", "--format", "json", log)
    #expect(try Self.runs(both.output) == ["tool-raises"])
    let slow = try Self.runs(Call("show", "--slowest", "2", "--format", "json", log).output)
    #expect(slow == ["ping-pong", "loops-on-a-flaky-service"])
    let calls = try Self.runs(Call("show", "--sort", "errors", "--format", "json", log).output)
    #expect(calls.first == "loops-on-a-flaky-service")
  }

  @Test func `formats hold the same run`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all[0].text, to: "run.jsonl")
    let markdown = Call("show", "--run", "tool", "--format", "markdown", log).output
    #expect(markdown.contains("**first failure** error ValueError"))
    let page = Call("show", "--run", "tool", "--format", "html", log).output
    #expect(page.contains("first failure") && page.contains("ValueError"))
    let file = folder.path + "/runs.html"
    #expect(Call("show", "--report", "html=" + file, log).status == .passed)
    #expect(try folder.read("runs.html").hasSuffix("</html>\n"))
  }

  @Test func `values are revealed on a terminal and nowhere else`() throws {
    let folder = try Folder()
    let log = try folder.write(BrokenRun.all[0].text, to: "run.jsonl")
    #expect(Call("show", "--run", "tool", "--reveal", log).status == .wrongCall)
    let terminal = Environment(outputIsTerminal: true)
    let shown = Call(["show", "--run", "tool", "--reveal", log], environment: terminal)
    #expect(shown.output.contains("\"args_hash\": \"a1\""))
    let json = Call(
      ["show", "--run", "tool", "--reveal", "--format", "json", log], environment: terminal)
    #expect(json.status == .wrongCall)
    #expect(!Call("show", "--run", "tool", log).output.contains("args_hash"))
  }

  // MARK: - Strange logs

  @Test(arguments: TraceShape.all)
  func `a tree of any shape is shown whole and once`(shape: TraceShape) throws {
    let folder = try Folder()
    let log = try folder.write(shape.text, to: "trace.jsonl")
    let call = Call("show", "--run", "t1", "--schema", "agent-trace", "--format", "json", log)
    #expect(call.status == .passed, "\(call.errors)")
    let run = try #require(try Self.object(call.output)["run"] as? [String: Any])
    let timeline = try #require(run["timeline"] as? [[String: Any]])
    let shown = timeline.reduce(0) { $0 + ($1["count"] as? Int ?? 1) }
    #expect(shown == shape.spans.count)
    let depth = timeline.compactMap { $0["depth"] as? Int }.max() ?? 0
    #expect(depth == shape.depth)
    if let note = shape.note {
      #expect(timeline.contains { $0["note"] as? String == note })
    }
    let text = Call("show", "--run", "t1", "--schema", "agent-trace", log).output
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(
      Call("show", "--run", "t1", "--schema", "agent-trace", "--format", "html", log).status
        == .passed)
  }

  @Test func `a log that no schema fits shows its runs by the usual names`() throws {
    let folder = try Folder()
    let lines = (0..<4).map {
      "{\"kind\": \"strange\", \"session_id\": \"s-\($0 / 2)\", \"timestamp\": \"2026-03-21T15:17:0\($0)Z\"}\n"
    }
    let log = try folder.write(lines.joined(), to: "log.jsonl")
    #expect(try Self.runs(Call("show", "--format", "json", log).output) == ["s-0", "s-1"])
  }

  @Test func `nothing to show is no success`() throws {
    let folder = try Folder()
    let empty = try folder.write("", to: "empty.jsonl")
    #expect(Call("show", empty).status == .inconclusive)
    #expect(Call("summarize", empty).status == .inconclusive)
    #expect(Call("show", folder.path + "/none.jsonl").status == .inconclusive)
  }

  @Test func `nothing that a log holds in secret is shown`() throws {
    let secret = "AKIA" + "IOSFODNN7" + "EXAMPLF"
    let folder = try Folder()
    let text = BrokenRun.all[0].text.replacingOccurrences(of: "ValueError", with: secret)
      .replacingOccurrences(of: "\"search\"", with: "\"jane.doe@" + "corp-mail.net\"")
    let log = try folder.write(text, to: "run.jsonl")
    for format in ["text", "json", "markdown", "html"] {
      for arguments in [
        ["show", "--format", format], ["show", "--run", "tool", "--format", format],
      ] {
        let output = Call(arguments + [log]).output
        #expect(!output.contains(secret) && !output.contains("jane.doe"), "\(arguments)")
      }
    }
    for flags in [[], ["--totals"], ["--derived"]] {
      let output = Call(["summarize"] + flags + [log]).output
      #expect(!output.contains(secret) && !output.contains("jane.doe"), "\(flags)")
    }
  }

  // MARK: - Parts

  private static func told(_ output: String, _ name: String) -> String? {
    let lines = output.split(separator: "\n").map(String.init)
    guard let index = lines.firstIndex(where: { $0.hasPrefix(name) }) else { return nil }
    let rest = lines[(index + 1)...].prefix { $0.hasPrefix("               ") }
    return ([String(lines[index].dropFirst(15))] + rest.map { String($0.dropFirst(15)) })
      .joined(separator: " ")
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  private static func runs(_ text: String) throws -> [String] {
    (try object(text)["runs"] as? [[String: Any]] ?? []).compactMap { $0["run"] as? String }
  }
}

/// Spans of one trace in some shape that a viewer may stumble over.
struct TraceShape: Sendable, CustomTestStringConvertible {
  var id: String
  /// Span, parent and the time of each; nil for no time.
  var spans: [(span: String, parent: String?, second: Int?)]
  var depth: Int
  var note: String?

  var testDescription: String { id }

  var text: String {
    spans.enumerated().map { number, span in
      let parent = span.parent.map { "\"\($0)\"" } ?? "null"
      let time = span.second.map { "\"timestamp\": \"2026-03-21T15:17:\($0 + 10).000Z\", " } ?? ""
      return
        "{\(time)\"event\": \"tool.execute\", \"trace_id\": \"t1\", \"span_id\": \"\(span.span)\", "
        + "\"parent_span_id\": \(parent), \"tool\": \"tool-\(number)\"}\n"
    }.joined()
  }

  static let all: [TraceShape] = [
    TraceShape(
      id: "parents that are missing",
      spans: [("a", "x", 0), ("b", "y", 1), ("c", "b", 2)], depth: 1,
      note: "its parent is not logged"),
    TraceShape(
      id: "a circle", spans: [("a", "b", 0), ("b", "c", 1), ("c", "a", 2), ("d", "d", 3)], depth: 2,
      note: "its parents go in a circle"),
    TraceShape(
      id: "many children",
      spans: [("root", nil, 0)] + (0..<2_000).map { ("s\($0)", "root", 1) }, depth: 1),
    TraceShape(
      id: "many levels",
      spans: (0..<1_000).map { ("s\($0)", $0 == 0 ? nil : "s\($0 - 1)", 1) }, depth: 999),
    TraceShape(
      id: "children before their parents",
      spans: [("c", "b", 2), ("b", "a", 1), ("a", nil, 0)], depth: 2),
    TraceShape(
      id: "a clock that jumps", spans: [("a", nil, 40), ("b", "a", 3), ("c", "a", 45)], depth: 1),
    TraceShape(id: "no time at all", spans: [("a", nil, nil), ("b", "a", nil)], depth: 1),
    TraceShape(
      id: "one span twice", spans: [("a", nil, 0), ("a", nil, 1), ("b", "a", 2)], depth: 1),
  ]
}
