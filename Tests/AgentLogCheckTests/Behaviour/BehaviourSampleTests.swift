import AgentLogBehaviour
import AgentLogCheck
import AgentLogFindings
import AgentLogRedaction
import AgentLogSchema
import AgentLogTestSupport
import Foundation
import Testing

/// Behaviour rules on logs that nobody made for them.
@Suite struct BehaviourSampleTests {
  @Test(arguments: SampleLog.all(.valid))
  func `valid sample logs are quiet but for those that were written down for it`(
    log: SampleLog
  ) throws {
    var options = CheckOptions()
    options.schema = try Judged.shipped(log.schema)
    options.behaviour = BehaviourOptions()
    let report = Check(options).run(inputs: [log.path])
    let found = report.summary.byRule.filter { $0.key.hasPrefix("behaviour/") }
    #expect(found == Self.misbehaving[log.name, default: [:]])
  }

  /// Valid logs of runs that went wrong, as their names say.
  private static let misbehaving: [String: [String: Int]] = [
    "agent-run/iterator-fails": ["behaviour/bound": 1],
    "agent-run/step-limit": ["behaviour/bound": 1],
    "agent-trace/booking-and-step-limit": ["behaviour/bound": 1, "behaviour/repeated-call": 2],
    "agent-trace/three-identical-searches": ["behaviour/repeated-call": 1],
    "tool-gateway/flaky-partner": [
      "behaviour/bound": 1, "behaviour/repeated-call": 1, "behaviour/retry": 1,
    ],
  ]

  /// Looking for behaviour changes nothing that any other rule says.
  @Test(arguments: SampleLog.all(.broken) + SampleLog.all(.valid))
  func `other rules find the same`(log: SampleLog) throws {
    var options = CheckOptions()
    options.schema = try Judged.shipped(log.schema)
    options.audit = .shipped
    let plain = Check(options).run(inputs: [log.path])
    options.behaviour = BehaviourOptions()
    let watched = Check(options).run(inputs: [log.path])
    #expect(plain.findings == watched.findings.filter { !$0.rule.hasPrefix("behaviour/") })
    #expect(plain.omitted == watched.omitted)
  }

  /// The third count is a script's: Foundation reads the lines, a dictionary counts them.
  @Test(.enabled(if: Corpora.isPresent))
  func `the repeated calls of real runs are those of an independent count`() throws {
    let path = (Corpora.root ?? "") + "/streams/tau2-events.jsonl"
    var counts: [[String]: Int] = [:]
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    where line.contains("\"tool_call\"") {
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let record, record["event"] as? String == "tool_call",
        let run = record["run_id"] as? String, let tool = record["tool"] as? String,
        let hash = record["args_hash"] as? String
      else { continue }
      counts[[run, tool, hash], default: 0] += 1
    }
    let expected = counts.filter { $0.value >= 3 }
      .map { "\($0.key[0]) \($0.key[1]) was called \($0.value) times with the same arguments" }
    var options = CheckOptions()
    options.schema = try Judged.shipped("agent-run")
    options.maxFindings = 0
    options.behaviour = BehaviourOptions()
    let report = Check(options).run(inputs: [path])
    let found = report.findings.filter { $0.rule == "behaviour/repeated-call" }
      .map { "\($0.run ?? "") \($0.message)" }
    #expect(found.sorted() == expected.sorted())
    #expect(found.count == 48)
  }
}
