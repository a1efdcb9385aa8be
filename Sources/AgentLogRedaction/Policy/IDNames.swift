import AgentLogSchema

/// Names of ids that logs are known to have.
enum IDNames {
  static let known = [
    "run_id", "trace_id", "request_id", "user_id", "span_id", "parent_span_id", "session_id",
    "conversation_id", "thread_id", "message_id", "tool_call_id", "agent_id", "task_id",
    "tenant_id", "customer_id", "correlation_id", "event_id", "parent_id", "workflow_id", "job_id",
  ]

  /// Why a name is not taken for an id. Anyone may have ids of their own, but a name that is nearly
  /// a known one would silently be asked of every event.
  static func mistake(_ name: String, at place: PolicyPlace) -> SchemaMistake? {
    if known.contains(name) { return nil }
    let plain = FieldMatcher.plain(name.utf8)
    if let same = known.first(where: { FieldMatcher.plain($0.utf8) == plain }) {
      return place.mistake("'\(name)' is written '\(same)'", suggestion: "did you mean '\(same)'?")
    }
    let letters = Array(name.utf8.prefix(64))
    if let near = known.first(where: { Nearest.edits(letters, Array($0.utf8)) == 1 }) {
      return place.mistake("'\(name)' is no id", suggestion: "did you mean '\(near)'?")
    }
    if name.lowercased().hasSuffix("id") { return nil }
    return place.mistake("'\(name)' is no id", suggestion: "the name of an id ends with 'id'")
  }
}
