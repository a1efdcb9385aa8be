import AgentLogFindings

/// The page of `stream/not-unique`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let notUnique = RuleDescription(
    id: "stream/not-unique",
    title: "an id is used a second time",
    severity: .error,
    what: """
      Finds ids that the schema wants to be unique, in a run or in the log, and runs that begin \
      with the id of one that has ended.
      """,
    why: """
      Two things with one id become one in every tool that joins by it: two spans cannot both \
      be somebody's parent, and two runs under one id add up to a run that never happened.
      """,
    remedy: """
      Make a new id for each run and each span (a UUID or 8 random bytes), retries included. Do \
      not derive ids from a counter that starts again with the process.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
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
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
      ]))
}
