import AgentLogEvents
import AgentLogFindings
package import AgentLogJSON
package import AgentLogRedaction

/// Somebody accepts findings: of a rule, and where it says so of an event, a pointer and a path only.
/// Counts through the day that it names.
package struct FindingWaiver: Sendable, Hashable {
  /// An id, or `leak/*` for a family.
  package var rule: String
  package var event: String?
  /// With indices as `*`.
  package var pointer: String?
  /// A path as it was given to the call, or a pattern for it.
  package var path: String?
  package var reason: String
  package var owner: String
  package var expires: CivilDate
  package var place: PolicyPlace

  package init(
    rule: String, event: String? = nil, pointer: String? = nil, path: String? = nil,
    reason: String, owner: String, expires: CivilDate, place: PolicyPlace
  ) {
    self.rule = rule
    self.event = event
    self.pointer = pointer
    self.path = path
    self.reason = reason
    self.owner = owner
    self.expires = expires
    self.place = place
  }

  /// Whether it says something of a rule at all.
  func concerns(rule: String) -> Bool {
    self.rule.hasSuffix("/*") ? rule.hasPrefix(self.rule.dropLast()) : rule == self.rule
  }

  func accepts(_ finding: Finding) -> Bool {
    guard concerns(rule: finding.rule) else { return false }
    if let event, event != finding.event { return false }
    if let pointer, TapePointer.generalize(pointer) != TapePointer.generalize(finding.pointer) {
      return false
    }
    guard let path else { return true }
    return path == finding.location.path || PathPattern.matches(path, finding.location.path)
  }
}
