import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Testing

@Suite struct WindowTests {
  static let rules = "\(CountTests.steps), \(SpanTests.rules), \(UnpairedCallTests.rule)"

  @Test func `runs that a window cuts are partial, not failed`() throws {
    let schema = try StreamCase.schema(rules: Self.rules)
    let log = StreamCase.log([
      "step a span=2 parent=1", "result a tool=x", "end a n=9", "start b", "end b n=0",
      "start c", "call c tool=x", "step c span=5 parent=4",
    ])
    let report = try Judged.log(log, by: schema) { $0.window = true }
    #expect(StreamCase.told(report) == [])
    #expect(report.outcome == .passed)
    #expect(report.summary.runs == 3)
    #expect(report.summary.partialRuns == 2)
    #expect(try Judged.log(log, by: schema).outcome == .failed)
  }

  @Test func `a window without a whole run cannot be judged`() throws {
    let log = StreamCase.log(["step a", "end a", "start b", "step b"])
    let report = try Judged.log(log, by: StreamCase.schema(rules: Self.rules)) { $0.window = true }
    #expect(report.outcome == .inconclusive && report.exitStatus == 3)
    #expect(report.reasons == ["the window holds no whole run"])
  }

  @Test func `what is wrong inside a window is still told`() throws {
    try StreamCase(
      "", ["start a", "end a n=3", "step a", "start b", "start b"],
      "count-disagrees 2:24 /n a", "after-end 3:1 - a", "repeated-event 5:1 - b"
    ).expect(rules: Self.rules) { $0.window = true }
  }

  @Test func `a run goes on in the next file only where streams are joined`() throws {
    let schema = try StreamCase.schema(rules: Self.rules)
    let logs = [StreamCase.log(["start a", "step a"]), StreamCase.log(["step a", "end a n=2"])]
    #expect(
      StreamCase.told(try Judged.logs(logs, by: schema)) == [
        "unfinished-run 2:1 - a", "not-first 1:1 - a",
      ])
    let joined = try Judged.logs(logs, by: schema) { $0.join = true }
    #expect(StreamCase.told(joined) == [])
    #expect(joined.summary.runs == 1)
    #expect(joined.inputs.map(\.runs) == [1, 1])
  }
}
