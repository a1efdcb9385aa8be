import AgentLogFindings

/// The page of `stream/not-first`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let notFirst = RuleDescription(
    id: "stream/not-first",
    title: "a run does not begin with its start",
    severity: .error,
    what: """
      Finds runs whose first event is not one that starts a run, and points at that event.
      """,
    why: """
      The start ties the run to its request, its user and its task. Without it nobody can say \
      who asked for this; or the head of the log is missing, and with it what went wrong first.
      """,
    remedy: """
      Log the start before anything else in the run, before the work that may fail. If the log \
      was cut out of a longer one, say so with --window; if runs go on in a second file, check \
      both with --join.
      """,
    example: Example(
      schema: "service-log",
      failing: [
        """
        {"ts": "2026-02-03T03:14:02.890Z", "level": "info", "event": "bet.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "bet_id": "b_1182", "outcome": "loss", "amount_usdc": 5.0, \
        "payout_usdc": 0.0}
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
        {"ts": "2026-02-03T03:14:02.890Z", "level": "info", "event": "bet.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "bet_id": "b_1182", "outcome": "loss", "amount_usdc": 5.0, \
        "payout_usdc": 0.0}
        """,
        """
        {"ts": "2026-02-03T03:14:02.893Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 92.4}
        """,
      ]))
}
