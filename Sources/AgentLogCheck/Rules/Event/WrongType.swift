import AgentLogFindings

/// The page of `event/wrong-type`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let wrongType = RuleDescription(
    id: "event/wrong-type",
    title: "a field has a value of the wrong type",
    severity: .error,
    what: """
      Compares the JSON type of each field with the types its schema allows: a number in quotes \
      is a string, and 1.0 is an integer, as JSON Schema says.
      """,
    why: """
      Stores take the type of a field from the first records they see and drop or reject later \
      ones that differ. A latency in quotes cannot be summed, and sorts 9 behind 10.
      """,
    remedy: """
      Log the value as what it is: numbers without quotes and without a unit, null and not the \
      word None for what is not there. In Python a default=str in json.dumps hides such slips.
      """,
    example: Example(
      schema: "service-log",
      failing: [
        """
        {"ts": "2026-02-03T03:14:02.801Z", "level": "info", "event": "trace.start", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "op": "casino.place_bet"}
        """,
        """
        {"ts": "2026-02-03T03:14:02.893Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": "92.4 ms"}
        """,
      ],
      passing: [
        """
        {"ts": "2026-02-03T03:14:02.801Z", "level": "info", "event": "trace.start", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "op": "casino.place_bet"}
        """,
        """
        {"ts": "2026-02-03T03:14:02.893Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 92.4}
        """,
      ]))
}
