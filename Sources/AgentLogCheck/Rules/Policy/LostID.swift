import AgentLogFindings

/// The page of `policy/lost-id`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let lostID = RuleDescription(
    id: "policy/lost-id",
    title: "an id was redacted away",
    severity: .error,
    what: """
      Finds ids of the policy (run_id, trace_id, request_id and those that it adds) that hold \
      a mask or a placeholder.
      """,
    why: """
      Ids tie the events of a run together and to the logs of other services. Redacted ones \
      are all the same, and what happened in one run can no longer be told from the others.
      """,
    remedy: """
      Take ids off the list of what the logger masks. An id that says who somebody is should \
      be replaced where it is made, by a random one or a hash of it.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:09.000Z", "event": "run_started", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "[REDACTED]", "user_id": \
        "u_5512"}
        """
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:09.000Z", "event": "run_started", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "request_id": "req_3759", "user_id": "u_5512"}
        """
      ]))
}
