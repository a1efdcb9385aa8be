package import AgentLogFindings

/// What may be logged: a policy file, or the safe default, as values.
///
/// The engine asks ``fieldRules`` through ``matcher`` once for each different key, and judges
/// ``required``, ``ids`` and ``alerts`` from events. Everything that the file says of a log is among
/// ``keys``, so that what no engine judges can be told: nothing is silently without effect.
package struct Policy: Sendable {
  package var name: String
  package var title: String

  package var ids: [Identifier] = []
  package var toolCalls = ToolCalls()
  /// Keys whose values are redacted wherever they stand.
  package var redactedFields: [String] = []
  package var stopReasons = StopReasons()
  package var alerts: [Alert] = []
  package var prompts = Verdict.redacted
  package var errors = Verdict.redacted
  /// What the policy says of single keys; goes before all else.
  package var fields: [(name: String, verdict: Verdict)] = []
  package var detectors: [CustomDetector] = []
  package var harmless: [HarmlessValue] = []
  package var severities: [SeverityChange] = []
  package var limits = Limits()
  /// How far a run may go, by what is counted: `steps`, `tool_calls`, `errors`, `tokens`.
  package var bounds: [String: Double] = [:]
  /// All keys that the file, or the default under it, sets.
  package var keys: [PolicyKey] = []

  /// What the parts above say of keys of records; made by ``settle()``.
  package private(set) var fieldRules: [FieldRule] = []
  /// Finds the index in ``fieldRules`` of a key.
  package private(set) var matcher = FieldMatcher([])
  /// Fields that events must have; made by ``settle()``.
  package private(set) var required: [RequiredField] = []

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  /// The keys that say something which none of these rules judges: `policy/not-judged`.
  package func notJudged(by rules: Set<String>) -> [PolicyKey] {
    keys.filter { rules.isDisjoint(with: $0.rules) }
  }

  /// The severity of a rule, where the policy changes it.
  package func severity(of rule: String) -> Severity? {
    severities.last { $0.rule == rule }?.severity
  }

  /// Makes the rules about fields from the parts. Of equal keys the first counts: what the policy
  /// says of single keys, then the redacted ones, then kinds of content.
  package mutating func settle() {
    var rules = fields.map { field in
      FieldRule(
        name: field.name, verdict: field.verdict, rule: Self.rule(of: field.verdict), isDeep: true,
        key: "fields." + field.name)
    }
    rules += redactedFields.map { name in
      FieldRule(
        name: name, verdict: .redacted, rule: "policy/unredacted-field", isDeep: true,
        key: "logging.pii.redact_fields")
    }
    rules += RawContent.hashKeys.map { name in
      FieldRule(
        name: name, verdict: toolCalls.hashVerdict,
        rule: Self.rule(of: toolCalls.hashVerdict), isDeep: false, key: toolCalls.hashKey)
    }
    rules += content(.arguments, toolCalls.argumentsVerdict, toolCalls.argumentsKey)
    rules += content(.results, toolCalls.resultsVerdict, toolCalls.resultsKey)
    rules += content(.prompts, prompts, "content.prompts")
    rules += content(.errors, errors, "content.errors")
    fieldRules = rules
    matcher = FieldMatcher(rules.map(\.name))
    required = ids.compactMap(\.required) + toolCalls.required + stopReasons.required
  }

  private func content(_ content: RawContent, _ verdict: Verdict, _ key: String) -> [FieldRule] {
    content.keys.map { name in
      var rule = FieldRule(
        name: name, verdict: verdict, rule: content.rule, isDeep: false, key: key,
        content: content)
      if case .sampled = verdict { rule.rule = "policy/sample-rate" }
      return rule
    }
  }

  /// The rule that a value breaks which a single key may not hold.
  private static func rule(of verdict: Verdict) -> String {
    switch verdict {
    case .hashed: "policy/not-a-hash"
    case .sampled: "policy/sample-rate"
    case .forbidden, .redacted, .allowed: "policy/unredacted-field"
    }
  }
}
