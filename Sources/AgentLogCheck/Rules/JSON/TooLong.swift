import AgentLogFindings

/// The page of `json/too-long`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let tooLong = RuleDescription(
    id: "json/too-long",
    title: "a line is too long to be read",
    severity: .error,
    what: """
      Passes over a line that is longer than --max-line (16 MiB when not set), in bounded \
      memory. The example sets it to 200 bytes.
      """,
    why: """
      The record was not judged, and what shows logs will not show it either: shippers cut or \
      drop long lines (16 KiB is a common limit of container runtimes). Whole results also \
      bring along whatever they contain about people.
      """,
    remedy: """
      Log a hash, a size or the first characters of a result, and keep the result itself where \
      it can be protected and deleted. Where the length is meant, raise --max-line.
      """,
    example: Example(
      schema: "agent-trace", arguments: ["--max-line", "200"],
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": "s002", \
        "tool": "search_flights", "result": "DL 2161 dep 08:10, B6 23 dep 09:05, \
        AA 171 dep 10:30, DL 957 dep 12:00"}
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
        "tool": "search_flights", "result": "4 flights"}
        """,
      ]))
}
