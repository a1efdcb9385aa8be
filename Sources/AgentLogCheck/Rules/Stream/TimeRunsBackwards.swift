import AgentLogFindings

/// The page of `stream/time-runs-backwards`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let timeRunsBackwards = RuleDescription(
    id: "stream/time-runs-backwards",
    title: "an event is dated before the previous one of its run",
    severity: .error,
    what: """
      Compares the time of each event with the previous event of the same run. Times with and \
      without an offset from UTC are compared among themselves only.
      """,
    why: """
      Latencies between events come out negative, and a reader who sorts by time sees effects \
      before their causes.
      """,
    remedy: """
      Take the time when the event happens and write in that order, from one clock. Where \
      several hosts log one run, keep their clocks in step, and sort when joining their logs.
      """,
    example: Example(
      schema: "agent-trace",
      failing: [
        """
        {"timestamp": "2026-05-11T12:04:10.210Z", "event": "tool.execute", \
        "trace_id": "a41f09c2", "span_id": "s002", "parent_span_id": null, \
        "tool": "search_flights"}
        """,
        """
        {"timestamp": "2026-05-11T12:04:09.780Z", "event": "tool.execute", \
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
