import AgentLogFindings

/// The page of `policy/raw-arguments`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let rawArguments = RuleDescription(
    id: "policy/raw-arguments",
    title: "arguments of a tool call are logged as they are",
    severity: .error,
    what: """
      Finds records that hold the arguments of a call under args, arguments, tool_input and \
      the like as a member of the record: an object, a list, a text or a number that is no \
      hash, no mask and no placeholder. An empty object counts: whoever logs it logs the next \
      one too. `logging.tool_calls.store_args: true` allows them.
      """,
    why: """
      What a person asked for goes into the arguments of tools: names, addresses, order \
      numbers, passwords typed into a chat. A log is kept longer, copied further and read by \
      more people than the system that the tool talks to.
      """,
    remedy: """
      Log args_hash, the SHA-256 of the arguments' canonical JSON: equal calls can still be \
      told from different ones. Where somebody must see arguments, keep them in a store of \
      their own with its own access and expiry.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:01.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11", "args": \
        {"status": "open"}}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:01.000Z", "event": "tool_call", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "args_hash": \
        "c17ad3ccefdbb26e20032d1da658614f0772d933f82673149410ad444cb05f11"}
        """
      ]))
}
