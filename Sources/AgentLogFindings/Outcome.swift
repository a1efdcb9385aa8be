/// What a check came to. There is no fourth answer, and *could not tell* is never a pass.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  case passed
  case failed
  /// The check had nothing to judge, or could not judge what it had.
  case inconclusive
}
