import AgentLogRun
import AgentLogTesting
import Testing

struct ExpectCompliantTests {
  @Test func `a valid log holds and records nothing`() {
    #expect(issues { yes(expectCompliant(Sample.valid)) } == [])
  }

  @Test func `each broken rule is one issue with places, counts and what to do`() throws {
    let open = Sample.call.replacing(Sample.hash, with: "abc")
    let found = issues {
      let held = expectCompliant(
        Sample.log(Sample.start, Sample.step, open, open, Sample.answer, Sample.end))
      #expect(!held)
    }
    #expect(found.filter { $0.hasPrefix("E ") }.count == 2)
    let format = try #require(found.first { $0.hasPrefix("E event/bad-format") })
    #expect(format.contains("2 places in 1 run"))
    #expect(format.contains("\n  log:3:"))
    #expect(format.contains("tool_call /args_hash of run r_1"))
    #expect(format.contains("\n  to mend: "))
    #expect(found.contains { $0.hasPrefix("E stream/unpaired-call") })
  }

  @Test func `ten places are listed, more are counted`() throws {
    let calls = (0..<25).map { _ in Sample.call.replacing("\"args_hash\"", with: "\"x\"") }
    let lines = [Sample.start] + calls + [Sample.end]
    let found = issues { expectCompliant(lines.joined(separator: "\n") + "\n") }
    let missing = try #require(found.first { $0.contains("event/missing-field") })
    #expect(missing.contains("25 places"))
    #expect(missing.split(separator: "\n").filter { $0.hasPrefix("  log:") }.count == 10)
    #expect(missing.contains("and 15 more"))
  }

  @Test func `a warning is a warning, and fails where a test is strict`() {
    let log = Sample.valid.replacing(#","task_hash":"\#(Sample.hash)""#, with: "")
    let lenient = issues { yes(expectCompliant(log)) }
    #if compiler(>=6.3)
      #expect(lenient.count == 1 && lenient[0].hasPrefix("W event/missing-recommended"))
    #else
      #expect(lenient == [])
    #endif
    let strict = issues { no(expectCompliant(log, strictness: .warnings)) }
    #expect(strict.contains { $0.hasPrefix("E event/missing-recommended") })
  }

  /// Nothing is no pass, and each nothing has its own words.
  static let nothings: [(id: String, log: AgentLog, words: String)] = [
    ("empty", .text(""), "could not tell: "),
    ("blank", .text("\n\n"), "could not tell: "),
    ("a path taken for a log", .text("logs/agent.jsonl"), "could not tell: "),
    ("no file", .file("/nowhere/agent.jsonl"), "/nowhere/agent.jsonl: "),
    ("an empty pattern", .file("/nowhere/*.jsonl"), "/nowhere/*.jsonl: "),
    ("no event", .events([LogValue]()), "could not tell: "),
    ("a sink without a run", MemorySink().agentLog, "could not tell: "),
    ("an unknown event", .text("{\"event\":\"hello\",\"run_id\":\"r\"}\n"), "could not tell: "),
    ("not encodable", .events([Unencodable()]), "could not be encoded"),
    ("cut short", .text(String(Sample.valid.dropLast(20))), "json/truncated"),
  ]

  struct Unencodable: Encodable {
    struct Refused: Error {}
    func encode(to encoder: any Encoder) throws { throw Refused() }
  }

  @Test(arguments: nothings.indices)
  func `a log of nothing does not pass`(index: Int) {
    let (id, log, words) = Self.nothings[index]
    var held = true
    let found = issues { held = expectCompliant(log) }
    #expect(!held, "\(id)")
    #expect(found.contains { $0.hasPrefix("E ") && $0.contains(words) }, "\(id): \(found)")
  }

  /// Schemas that cannot be used, and what is said of them.
  static let schemas: [(id: String, schema: LogSchema, words: String)] = [
    ("no such name", .named("agent-runs"), "agent-run, tool-gateway"),
    ("no such file", .file("/nowhere.json"), "cannot read '/nowhere.json': No such file"),
    ("no JSON", .json("{"), "schema:1:2"),
    ("mistakes", .json(#"{"format":"agentlog.schema/1","name":"x","fields":1}"#), "schema:1:"),
  ]

  @Test(arguments: schemas.indices)
  func `a schema that cannot be used fails with its own words`(index: Int) {
    let (id, schema, words) = Self.schemas[index]
    var held = true
    let found = issues { held = expectCompliant(Sample.valid, with: schema) }
    #expect(!held, "\(id)")
    #expect(found.count == 1 && found[0].contains(words), "\(id): \(found)")
  }

  @Test func `a plain JSON Schema judges records`() {
    let schema = LogSchema.json(#"{"type":"object","required":["n"]}"#)
    #expect(issues { expectCompliant("{\"n\":1}\n", with: schema) } == [])
    #expect(issues { expectCompliant("{\"m\":1}\n", with: schema) }.count == 1)
  }

  @Test func `events, bytes and sinks are logs`() async throws {
    let sink = MemorySink()
    try await withAgentRun(to: sink, options: .init(task: "t")) { run in
      try await run.tool("t") {}
      _ = try await run.llm("m") { ModelAnswer("a") }
    }
    expectCompliant(sink)
    expectCompliant(sink.events)
    expectCompliant(sink.bytes)
    expectCompliant(AgentLog.text(sink.text))
    expectCompliant(sink.text.dropFirst(0))
  }

  @Test func `require stops the test where it does not hold`() throws {
    try requireCompliant(Sample.valid)
    let found = issues {
      #expect(throws: LogRequirementFailed.self) { try requireCompliant("") }
    }
    #expect(found.count == 1)
  }
}
