import AgentLogFindings

/// The page of `event/unknown-event`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let unknownEvent = RuleDescription(
    id: "event/unknown-event",
    title: "a record is no event that the schema knows",
    severity: .warning,
    what: """
      Finds records whose event name the schema does not list, where the schema wants to be \
      told of them. They are not judged further and take no part in runs.
      """,
    why: """
      A misspelt name is an event that no query finds: the run then looks as if the step had \
      not happened. A new name that nobody described has no required fields, so nothing holds \
      it together.
      """,
    remedy: """
      Correct the name; or describe the event in a copy of the schema; or add the name to the \
      names of the event that it is another spelling of; or set additionalEvents to allow.
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
        {"timestamp": "2026-04-02T10:31:02.004Z", "event": "run_complete", \
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
