import AgentLogFindings

/// The page of `policy/raw-error`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let rawError = RuleDescription(
    id: "policy/raw-error",
    title: "an error text is logged as it is",
    severity: .error,
    what: """
      Finds records that hold error messages or tracebacks under error_message, traceback, \
      stack_trace and the like as a member of the record. `content.errors` in the policy says \
      what may stand there. An empty text says that there was no error.
      """,
    why: """
      Error texts quote what caused them: the query with its values, the URL with its token, \
      the row that did not fit. They differ with each value, so that nobody can count them \
      either.
      """,
    remedy: """
      Log error_class, one of a few words, and put the text where only those see it who mend \
      the error.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:04.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "error", "error_class": "timeout", "error_message": "no answer from orders \
        within 300 ms"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:04.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "error", "error_class": "timeout"}
        """
      ]))
}
