import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogSchema
import AgentLogTestSupport
import Testing

/// Logs of agents that other people wrote and ran, judged as they are. They lie outside of the
/// repository; where they are absent these tests are skipped by name.
@Suite(.enabled(if: Corpora.isPresent, "needs the corpora, see AGENTLOG_CORPORA"))
struct RealLogTests {
  @Test(arguments: ["tau2-events", "tau2-events-raw"])
  func `356 real runs have these gaps and no others, whether they log arguments or not`(
    log: String
  ) throws {
    let schema = try #require(try StreamSchema.shipped("agent-run"))
    let report = try judge("streams/\(log).jsonl", by: schema)
    #expect(report.inputs.map(\.events) == [18_920])
    #expect(report.summary.runs == 356)
    #expect(report.exitStatus == 1)
    #expect(gaps(report) == Self.gaps)
    #expect(
      report.summary.byRule == [
        "event/missing-field": 22_229, "event/bad-format": 17_198,
        "event/missing-recommended": 4_735, "stream/count-disagrees": 330,
        "stream/time-runs-backwards": 1,
      ])
    #expect(count(report, "stream/count-disagrees", "/total_steps") == 329)
    #expect(count(report, "stream/count-disagrees", "/total_latency_ms") == 1)
  }

  /// Missing fields by event and field, over all events where every kind lacks it.
  private static let gaps = [
    "/trace_id": 18_920, "/timestamp": 1_722, "run_started/request_id": 356,
    "run_started/user_id": 135, "tool_result/status": 424, "llm_result/status": 131,
    "tool_result/latency_ms": 424, "llm_result/latency_ms": 25, "run_finished/stop_reason": 10,
    "run_finished/total_latency_ms": 10, "tool_result/error_class": 72,
  ]

  @Test(arguments: WildLog.all)
  func `a log with names of its own is judged by a schema of a few lines`(log: WildLog) throws {
    let path = "Fixtures/schemas/\(log.schema).json"
    let document = try JSONDocument(name: path, text: Corpora.committed(path))
    let report = try judge("streams/wild/\(log.file).jsonl", by: StreamSchema(document: document))
    #expect(report.summary.byRule == log.broken)
    #expect(report.outcome == .failed)
  }

  private func judge(_ path: String, by schema: StreamSchema) throws -> Report {
    var options = CheckOptions()
    options.schema = schema
    options.maxFindings = 0
    return Check(options).run(inputs: [try #require(Corpora.root) + "/" + path])
  }

  private func gaps(_ report: Report) -> [String: Int] {
    report.findings.filter { $0.rule == "event/missing-field" }.reduce(into: [:]) { gaps, finding in
      let everywhere = ["/trace_id", "/timestamp"].contains(finding.pointer)
      gaps[(everywhere ? "" : finding.event ?? "") + finding.pointer, default: 0] += 1
    }
  }

  private func count(_ report: Report, _ rule: String, _ pointer: String) -> Int {
    report.findings.count { $0.rule == rule && $0.pointer == pointer }
  }
}

/// A log that uses none of the shipped names, and what is wrong with it.
struct WildLog: Sendable, CustomTestStringConvertible {
  var file: String
  var schema: String
  var broken: [String: Int]

  var testDescription: String { file }

  static let all = [
    // Three ticks claim to have taken -1 ms.
    WildLog(file: "agentnative-events", schema: "agentnative", broken: ["event/bad-value": 3]),
    // Every timestamp lacks its offset from UTC.
    WildLog(file: "ark-agent-traces", schema: "ark-agent", broken: ["event/bad-format": 6_545]),
    // Cut in the middle of its last line.
    WildLog(file: "empathy-audit", schema: "empathy", broken: ["json/truncated": 1]),
  ]
}
