import AgentLogFindings

/// The page of `waiver/expires-soon`. What judges it lives in ``Fold``.
extension RuleDescription {
  static let waiverExpiresSoon = RuleDescription(
    id: "waiver/expires-soon",
    title: "what accepts a finding expires within 14 days",
    severity: .warning,
    what: """
      Finds waivers, and harmless values of the policy, that count today and end within 14 days.
      """,
    why: """
      The day after, findings that were accepted fail the gate, mostly on a day when somebody \
      wants to release something else.
      """,
    remedy: """
      Look now whether the reason still holds; set a new day, or mend what the entry hides.
      """,
    example: .none)
}
