import AgentLogFindings

/// The page of `event/unknown-field`. What judges it lives in `AgentLogSchema`.
extension RuleDescription {
  static let unknownField = RuleDescription(
    id: "event/unknown-field",
    title: "a field is not in the schema",
    severity: .note,
    what: """
      Notes fields where the schema says that there are no others. Most schemas allow further \
      fields, so this shows only where one closes an object.
      """,
    why: """
      It is harmless until it is not: a misspelt field hides beside the one that is missing, \
      and a field that nobody described is a field that nobody decided may be logged.
      """,
    remedy: """
      Correct the name, add the field to the schema, or stop logging it.
      """,
    example: Example(
      schema: "run-summary",
      failing: [
        """
        {"summarized_metadata": {"trace_id": "abc123", \
        "sequence_of_tool_calls": [{"span_id": "s002", "tool": "search_flights"}], \
        "selected_tool_calls": ["search_flights"], \
        "timing_of_each_tool_calls": {"s002": "0.45s"}, \
        "token_usage_of_each_tool_call": {"s002": {"prompt_tokens": 120, \
        "completion_tokens": 15, "total_tokens": 135, "cached_tokens": 64}}, \
        "number_of_same_tool_retries": 0, "total_number_of_turns": 1, \
        "overall_latency": "1.31s", "hash_of_prompt": "sha256-7f83b168", \
        "release_version": "v1.4.2", "llm_model": "qwen-3.5-72b-instruct"}}
        """
      ],
      passing: [
        """
        {"summarized_metadata": {"trace_id": "abc123", \
        "sequence_of_tool_calls": [{"span_id": "s002", "tool": "search_flights"}], \
        "selected_tool_calls": ["search_flights"], \
        "timing_of_each_tool_calls": {"s002": "0.45s"}, \
        "token_usage_of_each_tool_call": {"s002": {"prompt_tokens": 120, \
        "completion_tokens": 15, "total_tokens": 135}}, "number_of_same_tool_retries": 0, \
        "total_number_of_turns": 1, "overall_latency": "1.31s", \
        "hash_of_prompt": "sha256-7f83b168", "release_version": "v1.4.2", \
        "llm_model": "qwen-3.5-72b-instruct"}}
        """
      ]))
}
