import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogCheck

/// Logs of three unrelated projects against a schema of ten lines each.
@Suite(.enabled(if: Corpora.isPresent, "the corpora are not here"))
struct WildLogsTests {
  struct Verdict: Sendable, CustomTestStringConvertible {
    var log: String
    var schema: String
    var events: Int
    var runs: Int
    var errors: [String: Int]
    var testDescription: String { log }
  }

  static let verdicts = [
    Verdict(
      log: "agentnative-events", schema: "agentnative", events: 8_375, runs: 1,
      errors: ["event/bad-value": 3]),
    Verdict(
      log: "ark-agent-traces", schema: "ark-agent", events: 6_545, runs: 3_648,
      errors: ["event/bad-format": 6_545]),
    Verdict(
      log: "empathy-audit", schema: "empathy", events: 2_256, runs: 9,
      errors: ["json/truncated": 1]),
  ]

  @Test(arguments: verdicts) func `a wild log gets a clear verdict`(_ verdict: Verdict) throws {
    let path = (Corpora.root ?? "") + "/streams/wild/\(verdict.log).jsonl"
    let report = judge(path, by: try Schemas.sample(verdict.schema))
    #expect(report.outcome == .failed && report.exitStatus == 1)
    #expect(report.summary.byRule == verdict.errors)
    #expect(report.summary.errors == verdict.errors.values.reduce(0, +))
    #expect(report.inputs.map(\.events) == [verdict.events])
    #expect(report.summary.runs == verdict.runs)
    #expect(report.reasons.isEmpty)
  }

  @Test func `the cut line is named where it begins`() throws {
    let path = (Corpora.root ?? "") + "/streams/wild/empathy-audit.jsonl"
    let report = judge(path, by: try Schemas.sample("empathy"))
    let cut = try #require(report.findings.first { $0.rule == "json/truncated" })
    #expect(cut.location.line == 2_257 && cut.location.column == 1)
  }

  @Test(arguments: verdicts) func `no shipped schema claims a wild log`(_ verdict: Verdict) {
    let path = (Corpora.root ?? "") + "/streams/wild/\(verdict.log).jsonl"
    let report = judge(path, by: nil)
    #expect(report.schema == nil)
    #expect(report.exitStatus == (verdict.schema == "empathy" ? 1 : 3))
    #expect(report.reasons.contains { $0.hasPrefix("no shipped schema fits") })
  }
}
