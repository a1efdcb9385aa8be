import AgentLogFindings

/// The page of `json/too-deep`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let tooDeep = RuleDescription(
    id: "json/too-deep",
    title: "a record is nested too deeply",
    severity: .error,
    what: """
      Gives up on a record that nests objects and arrays deeper than --max-depth (512 levels \
      when not set). The example sets it to 3.
      """,
    why: """
      Such a record was not judged. Nesting that deep is nearly always an accident, an object \
      that holds itself or a state that was logged whole, or an attack: many readers crash on \
      it.
      """,
    remedy: """
      Log the few fields that an incident needs, flat and by name, instead of a whole state. \
      Where the depth is meant, raise --max-depth.
      """,
    example: Example(
      schema: "agent-trace", arguments: ["--max-depth", "3"],
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": "s002", \
        "tool": "search_flights", "args": {"query": {"from": {"code": "JFK"}}}}
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
        "tool": "search_flights", "args": {"from": "JFK"}}
        """,
      ]))
}
