import AgentLogFindings

/// The page of `policy/not-judged`. What judges it lives in `AgentLogRedaction`.
extension RuleDescription {
  static let notJudged = RuleDescription(
    id: "policy/not-judged",
    title: "a key of the policy is not judged",
    severity: .note,
    what: """
      Names each key of the policy, with its place in the file, that no rule of this call \
      judges: what it asks of events where only leaks are looked for, figures of the whole log \
      that nothing computes yet, a rate where nothing is sampled.
      """,
    why: """
      A rule in a policy that nobody enforces is worse than none: people rely on it.
      """,
    remedy: """
      Where the key is about whole events, judge them in the same call. Otherwise take the key \
      out, or leave the note as what it is: said, and no failure.
      """,
    example: .none)
}
