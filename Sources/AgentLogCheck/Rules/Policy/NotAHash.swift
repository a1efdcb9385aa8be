import AgentLogFindings

/// The page of `policy/not-a-hash`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let notAHash = RuleDescription(
    id: "policy/not-a-hash",
    title: "a field that must hold a hash holds something else",
    severity: .error,
    what: """
      Looks at args_hash and at every key that the policy calls hashed. A hash is 16 to 128 \
      hexadecimal digits of one case, or fewer behind the name of a method such as sha256; \
      null and an empty text are none and pass.
      """,
    why: """
      A field that is called a hash is trusted: masking passes it by, and people copy it. One \
      that holds the arguments themselves, shortened or encoded, leaks under a good name.
      """,
    remedy: """
      Log the SHA-256 of the value as 64 hexadecimal digits, for values with few possibilities \
      with a secret key (HMAC).
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:06.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "status=open"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:06.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """
      ]))
}
