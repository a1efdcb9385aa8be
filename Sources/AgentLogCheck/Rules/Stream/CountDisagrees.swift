import AgentLogFindings

/// The page of `stream/count-disagrees`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let countDisagrees = RuleDescription(
    id: "stream/count-disagrees",
    title: "a total does not agree with what was logged",
    severity: .error,
    what: """
      Recomputes what a record sums up, where the schema says how: steps counted, time between \
      first and last event (within a second or a percent, whichever is more), tokens added up, \
      lists and maps that speak of the same calls.
      """,
    why: """
      Either the total is wrong, and with it every chart that is made of it, or the log is \
      incomplete. Both are worth knowing before somebody decides by that number.
      """,
    remedy: """
      Compare with the events of that run. Look at the unit first (seconds logged as \
      milliseconds, as in the example), then for a clock that starts too late, then for a path \
      that logs no step.
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
        {"ts": "2026-02-03T03:14:07.803Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 5.0}
        """,
      ],
      passing: [
        """
        {"ts": "2026-02-03T03:14:02.801Z", "level": "info", "event": "trace.start", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "op": "casino.place_bet"}
        """,
        """
        {"ts": "2026-02-03T03:14:07.803Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 5002.0}
        """,
      ]))
}
