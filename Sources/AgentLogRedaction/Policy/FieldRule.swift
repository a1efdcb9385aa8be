/// What a policy says of one key, with the rule that a value breaks which may not stand there.
package struct FieldRule: Sendable, Hashable {
  /// The key as the policy or this project spells it.
  package var name: String
  package var verdict: Verdict
  /// `policy/unredacted-field`, `policy/raw-arguments` and others.
  package var rule: String
  /// Whether the key counts wherever it stands, or only as a member of the record itself.
  package var isDeep: Bool
  /// What the policy calls the key that says so: `logging.pii.redact_fields`.
  package var key: String

  package init(name: String, verdict: Verdict, rule: String, isDeep: Bool, key: String) {
    self.name = name
    self.verdict = verdict
    self.rule = rule
    self.isDeep = isDeep
    self.key = key
  }
}

/// A field that the policy wants on events.
package struct RequiredField: Sendable, Hashable {
  /// The canonical event that must have it; nil for every event.
  package var event: String?
  package var name: String
  /// The rule that an event without it breaks: `event/missing-field` or
  /// `event/missing-recommended`.
  package var rule: String
  /// What the policy calls the key that says so.
  package var key: String

  package init(event: String?, name: String, rule: String, key: String) {
    self.event = event
    self.name = name
    self.rule = rule
    self.key = key
  }
}
