import AgentLogFindings

/// The page of `policy/raw-result`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let rawResult = RuleDescription(
    id: "policy/raw-result",
    title: "the result of a tool is logged as it is",
    severity: .error,
    what: """
      Finds records that hold what a tool gave back under result, output, observation and the \
      like as a member of the record, whatever its kind and length. Where the policy allows a \
      sample, a record that says `sampled: true` of itself is counted by policy/sample-rate \
      instead.
      """,
    why: """
      Results are whole customer records, documents and mails: nobody chose what is in them, \
      and everything that the tool can read ends up in the log.
      """,
    remedy: """
      Log the size, the status and the error class of the result. To look into results now and \
      then, log a small sample of them and mark each with `sampled: true`.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:02.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result": "[]"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:02.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result_bytes": 2}
        """
      ]))
}
