import AgentLogFindings

/// The page of `policy/unredacted-field`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let unredactedField = RuleDescription(
    id: "policy/unredacted-field",
    title: "a field that must be redacted holds a value",
    severity: .error,
    what: """
      Looks at every key that the policy lists under redact_fields or as redacted or \
      forbidden, at any depth and in JSON inside strings; case, - and _ do not count. Redacted \
      means absent, null, empty, only *, a placeholder in brackets, or a hash.
      """,
    why: """
      The key says what the value is, whether or not it has a form that a detector knows: a \
      first name, a customer's token of a home-made kind, a phone number without its country.
      """,
    remedy: """
      Mask the value where the event is made, for example as [phone:1], or leave the field \
      out. `agentlog redact` does it for logs that are written already.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:05.000Z", "event": "run_started", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", "user_id": "u_5512", \
        "phone": "the desk"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:05.000Z", "event": "run_started", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", "user_id": "u_5512", \
        "phone": "[phone:1]"}
        """
      ]))
}
