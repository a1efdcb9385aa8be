import AgentLogFindings

/// The page of `stream/unfinished-run`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let unfinishedRun = RuleDescription(
    id: "stream/unfinished-run",
    title: "a run has no end",
    severity: .error,
    what: """
      Finds runs that are still open when the log ends, and points at their last event.
      """,
    why: """
      Such a run crashed, hangs, or was never told that it stopped; all three look the same. \
      Runs that fail are the ones that lose their end, so success rates made of ends alone are \
      too good.
      """,
    remedy: """
      Log the end on every path, errors and timeouts included: in a finally block around the \
      whole run. If the log was cut out of a longer one, say so with --window.
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
