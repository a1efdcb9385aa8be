package import AgentLogReadiness

/// By what a pass is scored.
package struct Scoring: Sendable {
  package var checklist: Checklist
  package var statements: Statements
  /// Whether a file of the project, by path or pattern, is there and not empty.
  package var fileExists: @Sendable (String) -> Bool
  /// The policy is the team's and not the safe default.
  package var hasOwnPolicy: Bool
  /// The field by whose values rows are told apart: `agent_id`.
  package var by: String?

  package init(
    _ checklist: Checklist, statements: Statements, hasOwnPolicy: Bool = false, by: String? = nil,
    fileExists: @escaping @Sendable (String) -> Bool
  ) {
    self.checklist = checklist
    self.statements = statements
    self.hasOwnPolicy = hasOwnPolicy
    self.by = by
    self.fileExists = fileExists
  }
}
