import Testing

@testable import AgentLogCLI

/// A score for each agent.
@Suite struct ByTests {
  /// Five agents of four runs each; every second one forgets something.
  static func log(_ forgets: Set<Int>) -> String {
    (0..<5).map { agent in
      CheckTests.log(runs: 4, calls: 6) { line in
        var line = line.replacing("\"run_id\":\"", with: "\"run_id\":\"a\(agent)-")
          .replacing("\"trace_id\":\"", with: "\"trace_id\":\"a\(agent)-")
        line = line.replacing("{\"event\"", with: "{\"agent_id\":\"agent-\(agent)\",\"event\"")
        return forgets.contains(agent)
          ? line.replacing("\"stop_reason\":\"completed\",", with: "") : line
      }
    }.joined()
  }

  @Test func `five agents give five rows, and a history shows which got worse`() throws {
    let folder = try Folder()
    func score(_ forgets: Set<Int>, _ day: String) throws -> Call {
      let log = try folder.write(Self.log(forgets), to: "run.jsonl")
      return Call(
        [
          "score", log, "--by", "agent_id", "--history", folder.path + "/history.jsonl", "--today",
          day,
        ], environment: CheckTests.environment(folder))
    }
    _ = try score([], "2026-11-01")
    _ = try score([1], "2026-11-08")
    let third = try score([1, 3], "2026-11-15")
    let rows = third.output.split(separator: "\n").filter { $0.hasPrefix("  agent-") }
    #expect(rows.count == 5, "\(third.output)")
    // The lowest first: both that forget.
    #expect(Set(rows.prefix(2).map { $0.prefix(9) }) == ["  agent-1", "  agent-3"])
    let text = third.output.replacing("\n", with: " ").replacing("  ", with: " ")
    let parts = text.split(separator: "agent-").map(String.init)
    let one = parts.first { $0.hasPrefix("1") } ?? ""
    let three = parts.first { $0.hasPrefix("3") } ?? ""
    let four = parts.first { $0.hasPrefix("4") } ?? ""
    #expect(one.contains("unchanged since 2026-11-08"), "\(one)")
    #expect(one.contains("-9.7 since 2026-11-01"), "\(one)")
    #expect(three.contains("-9.7 since 2026-11-08"), "\(three)")
    #expect(four.contains("unchanged") && !four.contains("-9.7"), "\(four)")
  }

  @Test func `a field that nobody has gives no row and changes no outcome`() throws {
    let folder = try Folder()
    let log = try folder.write(CheckTests.log(), to: "run.jsonl")
    let call = CheckTests.call(folder, "score", log, "--by", "no_such_field")
    #expect(call.status == .passed)
    #expect(call.output.contains("by no_such_field: no record has that field"))
  }

  @Test func `a value that may not be shown is told by its length`() throws {
    let folder = try Folder()
    let secret = "ana@tenant.org.uk"
    let log = try folder.write(
      CheckTests.log { $0.replacing("\"user_id\":\"u1\"", with: "\"user_id\":\"\(secret)\"") },
      to: "run.jsonl")
    for format in ["text", "json", "markdown", "junit", "sarif", "github", "badge"] {
      let call = CheckTests.call(folder, "score", log, "--by", "user_id", "--format", format)
      #expect(!call.output.contains(secret), "\(format)")
    }
  }
}
