/// One way to break a good log, and the rules of which one must notice.
package struct Mutation: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case drop, double, reorder, rename, retype, empty, leak, policy
  }

  package var kind: Kind
  /// What is broken: an event, or an event and a field.
  package var target: String
  /// Rules, or beginnings of rules that end in `/`.
  package var expected: [String]
  /// Changes the events of the log; nil where there is nothing to change in this one.
  package var change: @Sendable ([ReplayValue]) -> [ReplayValue]?

  /// Whether a rule is one that must notice.
  func expects(_ rule: String) -> Bool {
    expected.contains { $0 == rule || $0.hasSuffix("/") && rule.hasPrefix($0) }
  }
}

/// What came of one mutation.
package struct MutationResult: Sendable, Hashable {
  package enum Outcome: Sendable, Hashable {
    /// By these rules.
    case killed([String])
    /// The gate stayed green, or only rules that speak of something else turned it red.
    case survived
    /// Why there is nothing to break.
    case notApplicable(String)
  }

  package var kind: Mutation.Kind
  package var target: String
  package var outcome: Outcome
}
