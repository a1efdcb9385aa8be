import AgentLogFindings

/// What the rules about single events weigh where a schema does not say otherwise.
enum RecordRules {
  static func severity(of rule: String) -> Severity {
    switch rule {
    case "event/missing-recommended", "event/unknown-event", "event/wrong-level": .warning
    case "event/unknown-field": .note
    default: .error
    }
  }
}
