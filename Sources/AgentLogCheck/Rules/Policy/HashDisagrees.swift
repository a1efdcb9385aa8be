import AgentLogFindings

/// The page of `policy/hash-disagrees`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let hashDisagrees = RuleDescription(
    id: "policy/hash-disagrees",
    title: "a hash disagrees with the arguments it is of",
    severity: .error,
    what: """
      Compares the arguments and their hash wherever a record holds both: within a run one \
      hash must not stand for different arguments, nor equal arguments of one tool have \
      different hashes. Arguments are equal when their canonical JSON is (RFC 8785). The first \
      4,096 pairs of a run are compared.
      """,
    why: """
      Hashes of arguments are how repeated calls, loops and retries are found. A hash over the \
      wrong text, with a random salt or of keys in changing order finds none, and nobody \
      notices.
      """,
    remedy: """
      Hash the canonical JSON of the arguments and nothing else: keys sorted, no blanks, no \
      time, no id of the call.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:07.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11", "args": \
        {"status": "open"}}
        """,
        """
        {"timestamp": "2026-04-02T10:31:08.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "0bb96f503b1710571a80e2b16df30e34a8d2c85ae2a7e0a8b6f2e9d3f4a5c6b7", "args": \
        {"status": "open"}}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:07.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
        """
        {"timestamp": "2026-04-02T10:31:08.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """,
      ]))
}
