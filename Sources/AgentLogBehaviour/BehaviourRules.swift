package import AgentLogFindings

/// All rules of behaviour, in the order of their ids. A new one is a file and a line here.
package enum BehaviourRules {
  /// Fresh rules for one stream.
  package static func make(_ bounds: Bounds = Bounds()) -> [BehaviourRule] {
    let rules: [BehaviourRule] = [
      BoundReached(bounds),
      DebugLogged(),
      Drift(),
      DuplicateEffect(),
      EmptySuccess(),
      FinalAnswerOnly(),
      LatencyJump(),
      MaskedError(),
      OneLevel(),
      PingPong(),
      RepeatedCall(),
      Retry(),
      ThinkingLogged(),
    ]
    for (number, rule) in rules.enumerated() { rule.number = number }
    return rules
  }

  /// What `agentlog explain` says of them.
  package static let pages: [RuleDescription] = make().map(\.page)
}

/// How far a run may go, where somebody says so. What a log says of its own bounds is judged besides.
package struct Bounds: Sendable, Hashable {
  package var steps: Double?
  package var toolCalls: Double?
  package var errors: Double?
  package var tokens: Double?

  package init() {}
}
