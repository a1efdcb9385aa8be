package import AgentLogFindings

/// The pages of the alert rules. No log alone can show one: they need a policy's thresholds, and
/// most of them more runs than an example has.
package enum AlertPages {
  package static let all: [RuleDescription] = [
    page(
      "errors-per-run", "too many errors in a run",
      "errors of a run", "A rising number of errors in each run is a tool that breaks slowly."),
    page(
      "percentile", "a field's mean, largest value or percentile is too large",
      "numbers under a field that the policy names",
      "Latency, cost and size go wrong in the tail long before their mean moves."),
    page(
      "rate", "a field has a value too often",
      "events whose field is what the policy names, among those that have the field",
      "What happens once is an accident; what happens in every tenth event is how it works now."),
    page(
      "steps-per-run", "too many steps in a run", "steps of a run",
      "Runs that need more and more steps cost more and end at their bound."),
    page(
      "timeout-rate", "too many tool calls time out",
      "tool results that timed out, among all tool results",
      "A service that times out makes agents wait, retry and give up, at the same price."),
    page(
      "tokens-per-run", "too many tokens in a run", "tokens of a run",
      "Tokens are what a run costs; a loop or a context that grows shows here first."),
    page(
      "tool-calls-per-run", "too many tool calls in a run", "tool calls of a run",
      "Loops, tool spam and lost goals all show as more calls than usual."),
    page(
      "validation-fail-rate", "too many tool results fail validation",
      "tool results that failed validation, among all tool results",
      "A partner that answers 200 with an error inside shows here, and nowhere else."),
  ]

  private static func page(
    _ name: String, _ title: String, _ figure: String, _ why: String
  ) -> RuleDescription {
    RuleDescription(
      id: "alert/" + name, title: title, severity: .warning,
      what: """
        Compares \(figure) with the thresholds of the policy's alerts, over the whole log or within a \
        window of its own clock. Critical is an error; a sample that is too small to tell warns at most.
        """,
      why: why,
      remedy: """
        Look at the runs that it names: agentlog show --run ID. Where the figure is what it should be, \
        raise the threshold in the policy.
        """,
      example: .none)
  }
}
