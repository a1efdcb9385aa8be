import AgentLogFindings
import AgentLogSchema

/// `behaviour/empty-success`: a run ended well without an answer, or before its first step.
final class EmptySuccess: BehaviourRule {
  init() { super.init(Self.text, roles: [.end]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    judge.check(self)
    guard !seen.isFailure, seen.flags.contains(.succeeded) || Self.isDone(judge.names[run.stop])
    else { return }
    if seen.flags.contains(.emptyAnswer), !seen.has(.answer) {
      judge.found(self, run, at: event.at(0)) { "the run ended well and its answer is empty" }
    } else if seen.has(.steps), seen.steps == 0, run.steps + run.toolCalls + run.models == 0 {
      judge.found(self, run, at: event.at(0)) { "the run ended well before its first step" }
    }
  }

  private static func isDone(_ reason: String) -> Bool {
    ["completed", "complete", "done", "success", "ok", "finished", "agent_stop", "stop"]
      .contains(reason.lowercased())
  }

  private static let text = RuleDescription(
    id: "behaviour/empty-success",
    title: "a run ended well without an answer, or before its first step",
    severity: .warning,
    what: """
      Looks at the end of a run that says it went well: a total of no steps at all, in a run that \
      logged none, or an answer that is logged and is null or empty.
      """,
    why: """
      Whoever asked got nothing, and every chart counts the run as a success. The usual cause is an \
      exception that was caught too early, or a model that answered with nothing.
      """,
    remedy: """
      Let the loop end with a reason of its own (no_answer, no_steps) and status error where there is \
      no answer, and log what kept the first step from happening.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\"", trace: "tr_71c0"),
        ExampleSpans.end(2, steps: 0, share: "0"),
      ],
      passing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\""),
        ExampleSpans.end(2, steps: 1, share: "0.02"),
      ]))
}
