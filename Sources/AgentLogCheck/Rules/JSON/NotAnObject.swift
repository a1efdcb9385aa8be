import AgentLogFindings

/// The page of `json/not-an-object`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let notAnObject = RuleDescription(
    id: "json/not-an-object",
    title: "a line is JSON, but no object",
    severity: .error,
    what: """
      Finds lines that hold an array, a string, a number or another JSON value where a record, \
      an object with named fields, belongs.
      """,
    why: """
      A value without field names has no event, no time and no run: nothing can be correlated \
      with it, and tools that expect objects stop at such a line or drop it.
      """,
    remedy: """
      Log one object a line. Where a batch was written as one array, write its elements on \
      lines of their own: jq -c '.[]' does that for a file. Where a text was encoded as JSON \
      once too often, decode it before it is logged.
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
        [{"event": "tool.execute"}]
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
