import AgentLogFindings
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCheck

/// What is wrong with 356 real agent runs, to the last count, however they come in.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not here"))
struct RealRunsTests {
  static let errors: [String: Int] = [
    "event/missing-field /trace_id": 18_920,
    "event/missing-field /request_id": 356,
    "event/missing-field /user_id": 135,
    "event/missing-field /timestamp": 1_722,
    "event/missing-field /status of tool_result": 424,
    "event/missing-field /status of llm_result": 131,
    "event/missing-field /latency_ms of tool_result": 424,
    "event/missing-field /latency_ms of llm_result": 25,
    "event/missing-field /stop_reason": 10,
    "event/missing-field /total_latency_ms": 10,
    "event/missing-field /error_class": 72,
    "event/bad-format /timestamp": 17_198,
    "stream/count-disagrees /total_steps": 329,
    "stream/count-disagrees /total_latency_ms": 1,
    "stream/time-runs-backwards /timestamp": 1,
  ]

  private func path(_ name: String) -> String { (Corpora.root ?? "") + "/streams/" + name }

  private func expectRealRuns(_ report: Report) {
    #expect(report.counts(.error, byEvent: ["/status", "/latency_ms"]) == Self.errors)
    #expect(report.outcome == .failed && report.exitStatus == 1)
    #expect(report.inputs.map(\.records) == [18_920] && report.inputs.map(\.events) == [18_920])
    #expect(report.inputs.map(\.runs) == [356] && report.summary.runs == 356)
    #expect(report.omitted.isEmpty)
    #expect(report.summary.errors == Self.errors.values.reduce(0, +))
    // Only recommendations are left beside the errors.
    #expect(
      Set(report.findings.map(\.rule)).subtracting(["event/missing-recommended"]) == [
        "event/missing-field", "event/bad-format", "stream/count-disagrees",
        "stream/time-runs-backwards",
      ])
  }

  @Test func `hashed runs have these faults, from a file, a pipe, a gzip file, on two threads`()
    throws
  {
    let file = path("tau2-events.jsonl")
    let schema = Schemas.shipped("agent-run")
    let report = judge(file, by: schema)
    expectRealRuns(report)
    let expected = report.withoutPaths

    let picked = judge(file, by: nil) { $0.jobs = 2 }
    let choice = try #require(picked.schema)
    #expect(choice.name == "agent-run" && choice.picked)
    #expect(choice.knownEvents == 6 && choice.sampledEvents == 6)
    var unpicked = picked.withoutPaths
    unpicked.schema = report.schema
    #expect((unpicked == expected) as Bool, "two threads, no schema named")

    let folder = try LogFolder()
    try folder.shell("gzip -c '\(file)' > log.gz; mkfifo pipe; cat '\(file)' > pipe &")
    for (name, jobs) in [("log.gz", 1), ("pipe", 2)] {
      let other = judge(folder.path + "/" + name, by: schema) { $0.jobs = jobs }.withoutPaths
      #expect((other == expected) as Bool, "\(name)")
    }
  }
}
