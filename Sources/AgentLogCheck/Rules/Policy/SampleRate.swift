import AgentLogFindings

/// The page of `policy/sample-rate`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let sampleRate = RuleDescription(
    id: "policy/sample-rate",
    title: "more is logged as it is than the sample rate allows",
    severity: .error,
    what: """
      Counts, by field and event over a stream, the values of sampled fields that stand as \
      they are, results among them that their record marks with `sampled: true`. The rate is \
      exceeded where chance does not explain it: three standard deviations and one above what \
      the policy allows.
      """,
    why: """
      A sample is a promise of how much can leak at worst. One that was set to everything \
      while somebody looked for an error stays so until somebody counts.
      """,
    remedy: """
      Set the sampling of the logger to the rate of the policy. If more is wanted for a while, \
      say so in the policy.
      """,
    example: Example(
      schema: "agent-run", command: "audit",
      failing: [
        """
        {"timestamp": "2026-04-02T10:31:01.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result": "[]", "sampled": true}
        """,
        """
        {"timestamp": "2026-04-02T10:31:02.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result": "[]", "sampled": true}
        """,
        """
        {"timestamp": "2026-04-02T10:31:03.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result": "[]", "sampled": true}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-04-02T10:31:01.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok", "result": "[]", "sampled": true}
        """,
        """
        {"timestamp": "2026-04-02T10:31:02.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok"}
        """,
        """
        {"timestamp": "2026-04-02T10:31:03.000Z", "event": "tool_result", "run_id": \
        "run_bdbb", "trace_id": "tr_ca24fe", "tool": "search_orders", "latency_ms": 390, \
        "status": "ok"}
        """,
      ]))
}
