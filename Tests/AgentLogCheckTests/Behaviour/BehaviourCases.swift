import AgentLogBehaviour
import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Testing

/// A log of tool spans, written as short as it can be, and what behaviour rules say of it.
struct BehaviourCase: Sendable, CustomTestStringConvertible {
  var id: String
  var schema = "agent-trace"
  var lines: [String]
  /// Rule ids without their family, with how often each fires.
  var expected: [String: Int]

  var testDescription: String { id }

  func report() throws -> Report {
    try Judged.log(
      lines.map { $0 + "\n" }.joined(), by: try Judged.shipped(schema)
    ) { $0.behaviour = BehaviourOptions() }
  }

  /// Spans of one trace, a second apart, from their members.
  static func spans(_ members: [String], trace: String = "t1") -> [String] {
    members.enumerated().map { number, members in
      """
      {"event": "tool.execute", "timestamp": "2026-03-21T15:\(10 + number / 60):\(10 + number % 60 % 50).000Z", \
      "trace_id": "\(trace)", "span_id": "\(trace)-\(number)", "parent_span_id": null, \(members)}
      """
    }
  }

  static func repeated(_ count: Int, _ members: String) -> [String] {
    [String](repeating: members, count: count)
  }

  /// An `agent-run` log of one run from pairs of event and members.
  static func run(_ events: [(String, String)]) -> [String] {
    events.map { event, members in
      """
      {"event": "\(event)", "timestamp": "2026-03-21T15:17:00.000Z", "run_id": "r1", "trace_id": "t1"\
      \(members.isEmpty ? "" : ", " + members)}
      """
    }
  }
}
