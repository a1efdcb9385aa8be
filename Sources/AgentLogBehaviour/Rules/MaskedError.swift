import AgentLogFindings
import AgentLogSchema

/// `behaviour/masked-error`: a result says that it went well and carries an error.
final class MaskedError: BehaviourRule {
  init() { super.init(Self.text, roles: [.result, .execute, .model, .call]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let flags = event.seen.pointee.flags
    guard flags.contains(.succeeded), !flags.contains(.failed) else { return }
    judge.check(self)
    if flags.contains(.carriesError) {
      judge.found(self, run, at: event.at(event.seen.pointee.errorOffset)) {
        "\(subject(event, judge)) says that it went well and carries an error"
      }
    } else if flags.contains(.failsValidation) {
      judge.found(self, run, at: event.at(event.seen.pointee.errorOffset)) {
        "\(subject(event, judge)) says that it went well and failed validation"
      }
    }
  }

  private func subject(_ event: BehaviourEvent, _ judge: BehaviourJudge) -> String {
    let tool = event.seen.pointee.tool
    return tool == 0 ? "the result" : "the result of \(judge.names[tool])"
  }

  private static let text = RuleDescription(
    id: "behaviour/masked-error",
    title: "a result says that it went well and carries an error",
    severity: .warning,
    what: """
      Looks at results of tools and models whose status is ok: an error class, message or object beside \
      it, a status code from 400 on, a result that begins like an error (Error:, a traceback, an object \
      with an error member), or a validation that failed.
      """,
    why: """
      Services answer 200 with an error inside, and a wrapper that takes 200 for ok passes it on. The \
      agent then answers from an error page, with confidence, until users complain.
      """,
    remedy: """
      Validate what a tool returns where it is called, set status to error where it does not hold, and \
      log a normalised error_class.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(
          1,
          "\"tool\": \"http.get\", \"status\": \"ok\", \"result\": {\"error\": \"rate limited\"}")
      ],
      passing: [
        ExampleSpans.span(
          1,
          "\"tool\": \"http.get\", \"status\": \"error\", \"error_class\": \"rate_limited\"")
      ]))
}
