import AgentLogFindings
import AgentLogSchema

/// `behaviour/thinking-logged`: what a model thought is in the log of production.
final class ThinkingLogged: BehaviourRule {
  init() { super.init(Self.text, needs: [.thinking]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    judge.check(self)
    guard !run.isTrial else { return }
    judge.found(self, run, at: event.at(event.seen.pointee.thinkingOffset)) {
      "text that a model thought is logged"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/thinking-logged",
    title: "what a model thought is in the log",
    severity: .warning,
    what: """
      Looks for text under thinking, reasoning_content, chain_of_thought or scratchpad. Runs that say \
      that they come from no production (environment: dev, test, staging) are left alone.
      """,
    why: """
      It helps to debug in an experiment. In production it costs tokens and latency to have it written, \
      it holds whatever the user said, and nobody can rely on it to be there tomorrow.
      """,
    remedy: """
      Log its length or its hash, or log it in experiments alone and say so with environment. Let rules \
      about what the agent did find bad runs, not what it thought.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(
          1, "\"tool\": \"search_flights\", \"thinking\": \"The user seems to want an early one.\"")
      ],
      passing: [
        ExampleSpans.span(
          1,
          "\"tool\": \"search_flights\", \"environment\": \"test\", "
            + "\"thinking\": \"The user seems to want an early one.\"")
      ]))
}
