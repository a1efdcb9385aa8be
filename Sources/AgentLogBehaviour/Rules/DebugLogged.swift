import AgentLogFindings
import AgentLogSchema

/// `behaviour/debug-logged`: bodies at level debug are in the log of production.
final class DebugLogged: BehaviourRule {
  init() { super.init(Self.text, needs: [.level]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    judge.check(self)
    guard seen.level == Level.debug, !run.isTrial, seen.has(.body) else { return }
    judge.found(self, run, at: event.at(seen.bodyOffset)) {
      "a body is logged at level debug; switch debug off in production"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/debug-logged",
    title: "a body is logged at level debug",
    severity: .warning,
    what: """
      Looks for events at level debug or trace that carry a body, request_body or payload. Runs that \
      say that they come from no production (environment: dev, test, staging) are left alone.
      """,
    why: """
      Bodies are most of the volume and most of the personal data of a log. Level debug is meant to be \
      off in production; where it is on, nobody meant to keep what it writes.
      """,
    remedy: """
      Set the level of production to info. Where a body has to be seen, log its hash and size, or \
      switch debug on for a short time and off again.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(
          1, "\"tool\": \"http.get\", \"level\": \"debug\", \"body\": {\"page\": 1}")
      ],
      passing: [
        ExampleSpans.span(1, "\"tool\": \"http.get\", \"level\": \"info\"")
      ]))
}
