import AgentLogFindings

/// The page of `waiver/expired`. What judges it lives in ``Fold``.
extension RuleDescription {
  static let waiverExpired = RuleDescription(
    id: "waiver/expired",
    title: "what accepted a finding has expired",
    severity: .warning,
    what: """
      Finds waivers, and harmless values of the policy, whose last day is before today. They accept \
      nothing any more: what they accepted counts again.
      """,
    why: """
      Exceptions outlive their reasons. A day on which each one ends makes somebody look \
      again.
      """,
    remedy: """
      Look whether the reason still holds. If so, set a new day; if not, take the entry out \
      and mend what it hid.
      """,
    example: .none)
}
