import AgentLogFindings

/// The page of `event/missing-recommended`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let missingRecommended = RuleDescription(
    id: "event/missing-recommended",
    title: "a recommended field is missing",
    severity: .warning,
    what: """
      Finds events without a field that their schema recommends: useful in most incidents, but \
      not for every system to have.
      """,
    why: """
      What is recommended is what people wished for afterwards. Without a stop_reason, for one, \
      a loop that ran into its limit looks like a run that was done, and why it stopped is a \
      guess.
      """,
    remedy: """
      Log the field, with null where there is nothing to say. If your system cannot have it, \
      copy the schema and take it off the list; that is better than a warning everyone has \
      learned to skip.
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
        "user_id": "u_5512", "budgets": {"steps": 4, "max_steps": 20}}
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
