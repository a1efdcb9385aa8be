import AgentLogFindings

/// The page of `waiver/unused`. What judges it lives in ``Fold``.
extension RuleDescription {
  static let waiverUnused = RuleDescription(
    id: "waiver/unused",
    title: "what should accept a finding matched nothing",
    severity: .note,
    what: """
      Finds waivers, harmless values of the policy and entries of a baseline that count today and \
      accepted no finding in all that was read in this call.
      """,
    why: """
      An entry that is of no use today may hide a leak tomorrow: a pattern for one test tenant \
      fits what a later customer is called.
      """,
    remedy: """
      If the logs that were read are all there are, take the entry out.
      """,
    example: .none)
}
