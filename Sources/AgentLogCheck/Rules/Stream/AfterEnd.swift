import AgentLogFindings

/// The page of `stream/after-end`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let afterEnd = RuleDescription(
    id: "stream/after-end",
    title: "a run goes on after its end",
    severity: .error,
    what: """
      Finds events of a run that has ended. They count for nothing else in that run.
      """,
    why: """
      Whoever reads the run up to its end misses them, and totals that were taken at the end \
      are wrong. Often it shows that work went on in the background after the run was reported \
      as done.
      """,
    remedy: """
      Log the end last, when all that the run started has come back: in a finally block around \
      everything, after background tasks were awaited. Give work that outlives the run a run of \
      its own.
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
        {"ts": "2026-02-03T03:14:02.880Z", "level": "info", "event": "trace.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "duration_ms": 79.0}
        """,
        """
        {"ts": "2026-02-03T03:14:02.890Z", "level": "info", "event": "bet.complete", \
        "agent_id": "casino-agent-001", "service": "casino-agent", "logger": "casino", \
        "trace_id": "t_7f3a2c9d", "bet_id": "b_1182", "outcome": "loss", "amount_usdc": 5.0, \
        "payout_usdc": 0.0}
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
