import AgentLogFindings

/// The page of `json/malformed`. What judges it lives in `AgentLogEvents`.
extension RuleDescription {
  static let malformed = RuleDescription(
    id: "json/malformed",
    title: "a line begins like a record and is not valid JSON",
    severity: .error,
    what: """
      Reads every line as JSON by the letter of RFC 8259, UTF-8 included, and says where and \
      why that fails. A record that is spread over several lines is this finding too, once, and \
      is still judged.
      """,
    why: """
      Nobody can query what no parser reads: the record is missing from every dashboard, alert \
      and count, without a word. It is most often the unusual record that breaks, which is the \
      one you are looking for at night.
      """,
    remedy: """
      Write records with a JSON library and never by joining strings; one record a line (jq -c \
      . joins spread ones). NaN and Infinity are no JSON: in Python pass allow_nan=False to \
      json.dumps and log null. Do not print a dict, its repr has single quotes.
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
        "tool": "search_flights", "score": NaN}
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
        "tool": "search_flights", "score": null}
        """,
      ]))
}
