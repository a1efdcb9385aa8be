import AgentLogFindings

/// The page of `stream/repeated-event`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let repeatedEvent = RuleDescription(
    id: "stream/repeated-event",
    title: "an event occurs twice in a run that has it once",
    severity: .error,
    what: """
      Finds second occurrences of events that a run has at most once, a start before the end of \
      the same run included.
      """,
    why: """
      Whatever counts runs counts this one twice. Mostly a retry logged the same step again, or \
      two runs share one id.
      """,
    remedy: """
      Log the event in one place only, outside of what is retried. If a second run began, give \
      it an id of its own.
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
        """
        {"timestamp": "2026-04-02T10:31:02.004Z", "event": "run_finished", \
        "run_id": "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", \
        "user_id": "u_5512", "stop_reason": "completed", "budgets": {"steps": 4, \
        "max_steps": 20}}
        """,
        """
        {"timestamp": "2026-04-02T10:31:02.005Z", "event": "run_finished", \
        "run_id": "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", \
        "user_id": "u_5512", "stop_reason": "completed", "budgets": {"steps": 4, \
        "max_steps": 20}}
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
