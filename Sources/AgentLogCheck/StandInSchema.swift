import AgentLogSchema

extension StreamSchema {
  /// Stands in where no schema fits, so that lines are judged and counted all the same. Nothing is
  /// its event, so no log passes by it.
  static let standIn = try? StreamSchema(file: "none.json", text: text.utf8)

  private static let text = """
    {
      "format": "agentlog.schema/1",
      "name": "none", "version": "1.0.0", "title": "No event is known",
      "event": "no_event_is_known",
      "events": { "none": {} },
      "additionalEvents": "allow"
    }
    """
}
