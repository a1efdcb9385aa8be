import AgentLogFindings

/// The page of `stream/missing-event`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let missingEvent = RuleDescription(
    id: "stream/missing-event",
    title: "an event that must occur does not",
    severity: .error,
    what: """
      Finds runs, or whole logs, in which an event never occurs that the schema asks for. \
      (Start and end of a run are told by stream/not-first and stream/unfinished-run.) Where \
      the schema asks for it once a log, as the shipped ones do, it only warns.
      """,
    why: """
      An event that never occurs is most often one that nobody logs. With tool calls but no \
      results, or runs without a reason to stop, the log cannot tell what failed.
      """,
    remedy: """
      Log the event where it happens. If the log is only a part of a longer one, say so with \
      --window; if the system has no such thing, make the event optional in a copy of the \
      schema.
      """,
    example: Example(
      schema: "tool-gateway",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:00.720Z", "event": "tool_call", "run_id": "run_bdbb", \
        "trace_id": "tr_ca24fe", "request_id": "req_3759", "user_id": "u_5512", \
        "tool": "http.get", \
        "args_hash": "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
        """
        {"timestamp": "2026-04-02T10:31:01.110Z", "event": "tool_result", \
        "run_id": "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", \
        "user_id": "u_5512", "tool": "http.get", "latency_ms": 390, "ok": true}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:00.720Z", "event": "tool_call", "run_id": "run_bdbb", \
        "trace_id": "tr_ca24fe", "request_id": "req_3759", "user_id": "u_5512", \
        "tool": "http.get", \
        "args_hash": "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
        """
        {"timestamp": "2026-04-02T10:31:01.110Z", "event": "tool_result", \
        "run_id": "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", \
        "user_id": "u_5512", "tool": "http.get", "latency_ms": 390, "ok": true}
        """,
        """
        {"timestamp": "2026-04-02T10:31:02.004Z", "event": "run_finished", \
        "run_id": "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", \
        "user_id": "u_5512", "stop_reason": "completed", "budgets": {"steps": 4, \
        "max_steps": 20}}
        """,
      ]))
}
