import AgentLogFindings

/// The page of `event/bad-value`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let badValue = RuleDescription(
    id: "event/bad-value",
    title: "a value is none that the field may have",
    severity: .error,
    what: """
      Checks what the schema says of values: the words an enumeration has, the range of a \
      number, the length of a text or list, that elements are unique, and what must hold \
      between fields.
      """,
    why: """
      Such a record reads well and is wrong: a share logged as a percentage, a status that no \
      query asks for, a negative latency. Sums and alerts take it at its word.
      """,
    remedy: """
      The message says what would be right. Look at the unit first (a share is between 0 and \
      1), then for a word that was added to the code and not to the schema.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:31.002Z", "level": "info", \
        "event": "simulation.terminated", "trace_id": "a41f09c2", \
        "termination_reason": "agent_stop", "steps_taken": 12, "max_steps": 20, \
        "num_errors": 0, "max_errors": 5, "steps_pct_of_limit": 60}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:31.002Z", "level": "info", \
        "event": "simulation.terminated", "trace_id": "a41f09c2", \
        "termination_reason": "agent_stop", "steps_taken": 12, "max_steps": 20, \
        "num_errors": 0, "max_errors": 5, "steps_pct_of_limit": 0.6}
        """,
      ]))
}
