import AgentLogFindings

/// Lines of the examples: spans and ends of one trace, as `agent-trace` wants them.
enum ExampleSpans {
  static let first = "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"
  static let second = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"

  /// A call of a tool, one second after the one before it.
  static func span(
    _ number: Int, _ members: String, trace: String = "tr_9fd2", parent: String? = nil
  ) -> String {
    let parent = parent.map { "\"\($0)\"" } ?? "null"
    return """
      {"timestamp": "\(time(number))", "event": "tool.execute", "trace_id": "\(trace)", \
      "span_id": "s\(number)", "parent_span_id": \(parent), \(members)}
      """
  }

  static func event(_ number: Int, _ name: String, _ members: String) -> String {
    """
    {"timestamp": "\(time(number))", "event": "\(name)", "trace_id": "tr_9fd2", \(members)}
    """
  }

  /// The end of the trace.
  static func end(_ number: Int, steps: Int, share: String, more: String = "") -> String {
    event(
      number, "simulation.terminated",
      """
      "level": "info", "termination_reason": "agent_stop", "steps_taken": \(steps), \
      "max_steps": 50, "num_errors": 0, "max_errors": 10, "steps_pct_of_limit": \(share)\(more)
      """)
  }

  private static func time(_ number: Int) -> String {
    "2026-03-21T15:17:" + (number < 10 ? "0" : "") + "\(number).000Z"
  }
}
