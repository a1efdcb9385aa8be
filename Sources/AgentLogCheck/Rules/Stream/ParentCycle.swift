import AgentLogFindings

/// The page of `stream/parent-cycle`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let parentCycle = RuleDescription(
    id: "stream/parent-cycle",
    title: "a span is its own ancestor",
    severity: .error,
    what: """
      Follows the parents of every span when its run is complete and finds the ones that lead \
      back to where they began.
      """,
    why: """
      A tree with a circle has no root: viewers show nothing or never finish. It means that ids \
      were mixed up, so none of these links can be trusted.
      """,
    remedy: """
      Give each span an id of its own when it begins and take the parent from the caller's \
      context. A span that names itself was usually given its own id as the parent.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": "s003", \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": "s002", \
        "tool": "search_flights"}
        """,
      ],
      passing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": "s002", \
        "tool": "search_flights"}
        """,
      ]))
}
