import AgentLogFindings

/// The page of `event/missing-field`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let missingField = RuleDescription(
    id: "event/missing-field",
    title: "a required field is missing",
    severity: .error,
    what: """
      Finds events without a field that their schema requires, under its own name or any other \
      that the schema knows. null counts as present where the schema allows it. Fields that are \
      required only sometimes (error_class when the status is error) are demanded exactly then.
      """,
    why: """
      A field that is there most of the time is a field nobody can rely on. Without one run_id \
      and trace_id on every event a run cannot be put together again, and what one user saw has \
      to be guessed from what all of them logged.
      """,
    remedy: """
      Set the field where the event is made, for every path that leads there: bind run_id, \
      trace_id and what else is constant to the logger once, when the run starts. Where your \
      logger calls the field something else, give the schema that name as a key.
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
        "run_id": "run_bdbb", "request_id": "req_3759", "user_id": "u_5512", \
        "tool": "http.get", "latency_ms": 390, "ok": true}
        """,
        """
        {"timestamp": "2026-04-02T10:31:02.004Z", "event": "run_finished", \
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
