import AgentLogSchema

extension StreamSchema {
  /// Stands in where no schema fits, so that lines are judged and counted all the same. Nothing is
  /// its event, so no log passes by it.
  static let standIn = try? StreamSchema(file: "none.json", text: text.utf8)

  /// The same for an audit, which needs no schema: knows under what names most logs keep what an
  /// event, a run and a trace are called, so that findings can say where they are.
  static let auditStandIn = try? StreamSchema(file: "none.json", text: auditText.utf8)

  private static let text = """
    {
      "format": "agentlog.schema/1",
      "name": "none", "version": "1.0.0", "title": "No event is known",
      "event": "no_event_is_known",
      "events": { "none": {} },
      "additionalEvents": "allow"
    }
    """

  private static let auditText = """
    {
      "format": "agentlog.schema/1",
      "name": "none", "version": "1.0.0", "title": "No event is known",
      "fields": {
        "event": { "keys": ["event_name", "event_type", "eventName", "event.name", "type", "kind"] },
        "run_id": { "keys": ["runId", "run.id", "session_id", "sessionId", "conversation_id"] },
        "trace_id": { "keys": ["traceId", "trace.id"] }
      },
      "event": "event",
      "trace": "trace_id",
      "run": { "key": "run_id", "required": false },
      "events": { "none": {} },
      "additionalEvents": "allow"
    }
    """
}
