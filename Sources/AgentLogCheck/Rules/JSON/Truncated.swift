import AgentLogFindings

/// The page of `json/truncated`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let truncated = RuleDescription(
    id: "json/truncated",
    title: "the log ends in the middle of a record",
    severity: .error,
    what: """
      Finds a last line without a newline that begins a record and does not end it.
      """,
    why: """
      The process was killed while it wrote, the disk was full, or the file was cut when it was \
      copied: the end of the log, and often the moment that matters, is missing. What is left \
      may look complete, which is why this never passes.
      """,
    remedy: """
      Fetch the whole file. Where the writer died, flush the log after each record and write a \
      record and its newline in one call; where the file is still being written, check it when \
      it is rotated.
      """,
    example: Example(
      schema: "agent-trace", isCut: true,
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span
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
