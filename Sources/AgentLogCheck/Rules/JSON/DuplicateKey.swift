import AgentLogFindings

/// The page of `json/duplicate-key`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let duplicateKey = RuleDescription(
    id: "json/duplicate-key",
    title: "an object has the same key twice",
    severity: .error,
    what: """
      Finds keys that occur twice in one object, at any depth. Keys count as equal when they \
      decode to the same text, escapes included.
      """,
    why: """
      Readers disagree which of the two values counts: most take the last, some the first, some \
      refuse the record. The log then says different things in your dashboard and in your \
      database, and a value that was masked can still be there under the same name.
      """,
    remedy: """
      Write each key once. The usual cause is a logger that appends its own fields (a level, a \
      trace id) to a record that has them already: let one of the two set the field.
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
        "trace_id": "a41f09c2", "span_id": "s003", "parent_span_id": "s002", \
        "tool": "search_flights", "span_id": "s004"}
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
