import AgentLogFindings

/// The page of `stream/no-parent`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let noParent = RuleDescription(
    id: "stream/no-parent",
    title: "a span names a parent that was not logged",
    severity: .error,
    what: """
      Looks for the parent of each span when its run is complete, so that parents may be logged \
      after their children. One parent that a whole run shares and nobody logged is taken for \
      the root: a note.
      """,
    why: """
      The tree falls apart: the span hangs in the air, and what caused it cannot be told. In a \
      tree of agents that is the difference between knowing which of them called the tool and \
      guessing.
      """,
    remedy: """
      Log each span that has children, or pass on the id of one that is logged. Spans of \
      another service belong into the same check: name both logs and --join.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s001", "parent_span_id": null, "tool": "plan_trip"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": "s001", \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.630Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s004", "parent_span_id": "s003", \
        "tool": "search_flights"}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s001", "parent_span_id": null, "tool": "plan_trip"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": "s001", \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.630Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s004", "parent_span_id": "s002", \
        "tool": "search_flights"}
        """,
      ]))
}
