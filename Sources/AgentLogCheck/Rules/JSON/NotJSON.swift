import AgentLogFindings

/// The page of `json/not-json`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let notJSON = RuleDescription(
    id: "json/not-json",
    title: "a line is text, not JSON",
    severity: .warning,
    what: """
      Counts lines that begin no JSON: tracebacks, banners, what a library prints. --text-lines \
      error makes them fail the check, --text-lines ignore passes over them. A line that begins \
      with a text and ends in a record is read as that record. Lines with NUL bytes, as a crash \
      or a full disk leaves them behind, are told apart.
      """,
    why: """
      Plain text cannot be filtered or counted by field, and has no trace id that would tell \
      which run it belongs to. An exception that only shows as a traceback between the records \
      is an error that no alert sees.
      """,
    remedy: """
      Send everything through one logger with a JSON formatter, exceptions and warnings of \
      libraries included (in Python: logging.captureWarnings and sys.excepthook), and print \
      nothing.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        "Traceback (most recent call last):",
        "TimeoutError: search_flights",
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
        "tool": "search_flights", "error_type": "TimeoutError"}
        """,
      ]))
}
