import AgentLogFindings
import AgentLogSchema

/// `behaviour/final-answer-only`: of a run nothing is logged but how it began and ended.
final class FinalAnswerOnly: BehaviourRule {
  private final class Ended {}

  init() { super.init(Self.text, roles: [.end, .failure]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    judge.check(self)
    let seen = event.seen.pointee
    let hasAnswer = seen.has(.answer) || seen.has(.result)
    guard hasAnswer || seen.has(.steps) && seen.steps > 0 else { return }
    _ = run.state(of: self) { Ended() }
  }

  override func close(_ run: RunState, _ judge: BehaviourJudge) {
    guard run.existing(of: self, as: Ended.self) != nil,
      run.events <= (run.hasStart ? 2 : 1)
    else { return }
    judge.found(self, run, at: .kept(run.last)) {
      "nothing is logged between the beginning and the end of the run"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/final-answer-only",
    title: "of a run only its end is logged",
    severity: .warning,
    what: """
      Looks for runs that have an end with an answer, or with a count of steps above zero, and no step, \
      call or result before it.
      """,
    why: """
      The answer alone does not say how the agent came to it. When somebody reports a wrong one, there \
      is nothing to look at.
      """,
    remedy: """
      Log each step, each call and each result as an event of its own, with the id of the run. A \
      gateway that all tools are called through is the place where it cannot be forgotten.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\"", trace: "tr_71c0"),
        ExampleSpans.end(2, steps: 7, share: "0.14"),
      ],
      passing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\""),
        ExampleSpans.end(2, steps: 7, share: "0.14"),
      ]))
}
