import AgentLogCheck
import AgentLogFindings
import Testing

/// What falls outside a bound is counted, and nothing is held against the log for it.
@Suite struct BoundTests {
  private static let limit = 65_536

  @Test func `ids beyond the bound of a run are not compared`() throws {
    let schema = try StreamCase.schema(
      rules: IdentityTests.unique("run"), runs: StreamCase.openRuns)
    let ids = Array(0...Self.limit) + [0, Self.limit]
    let log = ids.map { "{\"e\":\"step\",\"r\":\"a\",\"id\":\($0)}\n" }.joined()
    let report = try Judged.log(log, by: schema)
    #expect(StreamCase.told(report) == ["not-unique \(Self.limit + 2):26 /id a"])
    #expect(report.omitted == ["stream/not-unique ids": 2])
  }

  @Test func `calls beyond the bound of a run are not paired`() throws {
    let schema = try StreamCase.schema(
      rules: UnpairedCallTests.rule, runs: StreamCase.openRuns)
    let calls = (0...Self.limit).map { "{\"e\":\"call\",\"r\":\"a\",\"id\":\($0)}\n" }
    let results = (1...Self.limit).map { "{\"e\":\"result\",\"r\":\"a\",\"id\":\($0)}\n" }
    let report = try Judged.log((calls + results).joined(), by: schema)
    #expect(StreamCase.told(report) == ["unpaired-call 1:1 - a"])
    #expect(report.omitted == ["stream/open-calls": 1])
  }
}
