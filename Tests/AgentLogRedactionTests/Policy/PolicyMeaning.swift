import AgentLogRedaction

/// All that engines judge by in a policy, without names and places.
struct PolicyMeaning: Equatable {
  var ids: [Policy.Identifier]
  var rules: [FieldRule]
  var required: [RequiredField]
  var allowedStopReasons: [String]?
  var alerts: [Policy.Alert]
  var limits: Policy.Limits
  var severities: [String]

  init(_ policy: Policy) {
    ids = policy.ids.sorted { $0.name < $1.name }
    rules = policy.fieldRules
    required = policy.required
    allowedStopReasons = policy.stopReasons.allowed
    alerts = policy.alerts.sorted { $0.key < $1.key }
    limits = policy.limits
    severities = policy.severities.map { "\($0.rule) \($0.severity)" }
  }
}
