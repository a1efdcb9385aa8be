import AgentLogJSON
import AgentLogSchema
import AgentLogTestSupport
import Testing

@testable import AgentLogReplay

@Suite struct MutationTests {
  private func results(
    _ log: String, _ schema: StreamSchema
  ) throws -> [MutationResult] {
    var reader = ReplayReader()
    var events: [ReplayValue] = []
    for line in log.split(separator: "\n") { events.append(try reader.read(line.utf8)) }
    return MutationRun(schema, Recording.audit).results(events)
  }

  private func survivors(_ results: [MutationResult]) -> [String] {
    results.filter { $0.outcome == .survived }.map { "\($0.kind.rawValue) \($0.target)" }
  }

  @Test(arguments: [
    "tool-gateway/valid/ok.jsonl", "tool-gateway/valid/unknown-tool.jsonl",
    "run-summary/valid/one-day.jsonl", "agent-trace/valid/terminated.jsonl",
  ])
  func `every change of a valid log is noticed`(path: String) throws {
    let name = String(path.prefix { $0 != "/" })
    let schema = try #require(try StreamSchema.shipped(name))
    let results = try results(try Recording.sample(path), schema)
    #expect(survivors(results) == [])
    #expect(results.count { if case .killed = $0.outcome { true } else { false } } >= 10)
  }

  @Test func `what a schema does not ask for survives, or says why it does not apply`() throws {
    // No type, no pairing, no count: whatever happens to the field goes unnoticed.
    let text = """
      {"format": "agentlog.schema/1", "name": "lax", "version": "1.0.0", "title": "Lax",
       "event": "event", "fields": {"event": {"keys": []}, "run_id": {"keys": []}, "n": {"keys": []}},
       "run": {"key": "run_id"},
       "every": {"required": ["event", "run_id"]},
       "events": {"step": {"presence": "stream", "schema": {"properties": {"n": {}}}}}}
      """
    let schema = try StreamSchema(file: "lax.json", text: text.utf8)
    let line = #"{"event":"step","run_id":"run_1a2b","n":1}"# + "\n"
    let results = try results(line + line, schema)
    func outcome(_ kind: Mutation.Kind, _ target: String) -> MutationResult.Outcome? {
      results.first { $0.kind == kind && $0.target == target }?.outcome
    }
    #expect(
      outcome(.drop, "step") == .notApplicable("no rule of the schema pairs or counts it"))
    #expect(outcome(.retype, "step n") == .notApplicable("the schema asks for no type"))
    #expect(outcome(.rename, "step run_id") == .killed(["event/missing-field"]))
  }

  @Test func `a rule that only notes lets changes live`() throws {
    let shipped = String(
      decoding: try Corpora.committed("Schemas/tool-gateway.json"), as: UTF8.self)
    let lax = shipped.replacing(
      #""additionalEvents": "warn""#,
      with: #""severity": { "stream/unpaired-call": "note" }, "additionalEvents": "warn""#)
    #expect(lax != shipped)
    let schema = try StreamSchema(file: "lax.json", text: lax.utf8)
    let results = try results(try Recording.sample("tool-gateway/valid/ok.jsonl"), schema)
    #expect(survivors(results).contains("double tool_result"))
  }
}
