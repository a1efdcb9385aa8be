package import AgentLogJSON

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
  /// The kind of content that stands under it, where it is one.
  package var content: RawContent?

  package init(
    name: String, verdict: Verdict, rule: String, isDeep: Bool, key: String,
    content: RawContent? = nil
  ) {
    self.name = name
    self.verdict = verdict
    self.rule = rule
    self.isDeep = isDeep
    self.key = key
    self.content = content
  }

  /// Whether a value may stand there; of a sampled field, whether it is not raw.
  ///
  /// Of content an empty text, list or object is as raw as any other: whoever logs the arguments of a
  /// call without arguments logs those of the next call too, and `[]` is a result. Null is none, an
  /// empty error says that there was none, and a single `0` or `true` says too little. A list or
  /// object in which nothing is but those is raw all the same.
  package func allows(_ shape: RedactedValue, _ kind: JSONKind) -> Bool {
    if verdict == .allowed || kind == .null { return true }
    guard let content else { return verdict.allows(shape) }
    switch shape {
    case .empty: return content == .errors && verdict.allows(shape)
    case .trifle: return kind != .object && kind != .array && verdict.allows(shape)
    case .mask, .placeholder, .hash, .raw: return verdict.allows(shape)
    }
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
