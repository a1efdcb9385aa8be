import AgentLogFindings

/// The page of `event/wrong-level`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let wrongLevel = RuleDescription(
    id: "event/wrong-level",
    title: "an event is logged at another level than it is due",
    severity: .warning,
    what: """
      Compares the log level of an event with the level that its schema gives it, by name or by \
      condition. Case does not matter; warn is warning and fatal is critical.
      """,
    why: """
      Levels are filters. A failure at info never reaches the person on call, and routine at \
      error teaches that person to look away; request bodies above debug end up in production.
      """,
    remedy: """
      Log what was handled but is not normal (retries, rate limits) as warning, what failed for \
      good as error, what needs somebody now as critical, and the ordinary course of business \
      as info.
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
        {"ts": "2026-02-03T03:14:02.850Z", "level": "info", "event": "retry.attempt", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "attempt": 1}
        """,
        """
        {"ts": "2026-02-03T03:14:02.893Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 92.4}
        """,
      ],
      passing: [
        """
        {"ts": "2026-02-03T03:14:02.801Z", "level": "info", "event": "trace.start", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "op": "casino.place_bet"}
        """,
        """
        {"ts": "2026-02-03T03:14:02.850Z", "level": "warning", "event": "retry.attempt", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "attempt": 1}
        """,
        """
        {"ts": "2026-02-03T03:14:02.893Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 92.4}
        """,
      ]))
}
