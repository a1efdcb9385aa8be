import AgentLogFindings

/// The page of `event/bad-format`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let badFormat = RuleDescription(
    id: "event/bad-format",
    title: "a text does not have the format it should have",
    severity: .error,
    what: """
      Checks texts by value where the schema names a format or a pattern: times (RFC 3339, a \
      real day of a real month, with an offset from UTC), hashes, UUIDs, URIs, e-mail \
      addresses, ids.
      """,
    why: """
      A time without an offset cannot be put beside the log of another service: was the timeout \
      before the retry or an hour after it? A hash that is none may be the raw value that it \
      was meant to hide.
      """,
    remedy: """
      Times: in UTC with a Z or an offset, as datetime.now(timezone.utc).isoformat() and new \
      Date().toISOString() write them. Hashes: 64 hexadecimal digits of SHA-256.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
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
