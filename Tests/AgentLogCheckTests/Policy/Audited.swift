import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import AgentLogSchema

/// Audits logs that a test writes down.
enum Audited {
  /// A schema that asks for nothing, so that all that is missing is missing for the policy.
  static let bare = #"""
    {"format": "agentlog.schema/1", "name": "bare", "version": "1.0.0", "title": "Bare",
     "source": "a test", "event": "event",
     "fields": {"event": {"keys": []}, "run_id": {"keys": ["runId"]}, "trace_id": {"keys": []},
                "request_id": {"keys": []}, "stop_reason": {"keys": []},
                "args_hash": {"keys": []}},
     "run": {"key": "run_id", "required": false},
     "every": {"type": "object"},
     "events": {"tool_call": {"title": "A call", "presence": "optional"},
                "tool_result": {"title": "A result", "presence": "optional"},
                "agent_step": {"title": "A step", "presence": "optional"},
                "run_finished": {"title": "An end", "presence": "optional"}}}
    """#

  static let day = CivilDate(daysSince1970: 20_000)

  /// The report on lines.
  ///
  /// - Parameters:
  ///   - policy: YAML over the safe default.
  ///   - validates: whether events are judged too.
  static func lines(
    _ lines: [String], policy: String = "name: test", validates: Bool = false,
    today: CivilDate = day
  ) throws -> Report {
    let policy = try PolicyFile.read(file: "policy.yaml", text: (policy + "\n").utf8)
    let schema = try StreamSchema(file: "bare.json", text: bare.utf8)
    let audit = try CompiledAudit(.shipped, policy: policy, today: today)
    return try Judged.log(lines.map { $0 + "\n" }.joined(), by: schema) {
      $0.audit = audit
      $0.validates = validates
      $0.maxFindings = 0
    }
  }
}

extension Report {
  /// `policy/raw-result /result`, each as often as it was found; notes of the policy left out.
  var broken: [String] {
    findings.filter { $0.rule != "policy/not-judged" && $0.accepted == nil }
      .map { $0.rule + " " + $0.pointer }
  }
}
