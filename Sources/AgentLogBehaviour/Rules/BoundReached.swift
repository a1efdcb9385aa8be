import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/bound`: a run came near or over one of its bounds.
///
/// What the end of a run logs of its bounds is judged there; bounds that were given, when the run
/// closes.
final class BoundReached: BehaviourRule {
  /// From this share on a run is near its bound.
  private static let share = 0.9
  private let bounds: Bounds

  init(_ bounds: Bounds) {
    self.bounds = bounds
    super.init(Self.text, roles: [.end, .failure])
  }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    let telling =
      Watched.share.bit | Watched.maxSteps.bit | Watched.maxErrors.bit | Watched.stop.bit
    guard seen.mask & telling != 0 else { return }
    judge.check(self)
    if seen.has(.stop), Self.isBound(judge.names[run.stop]) {
      let place = event.at(seen.stopText.start &- 1)
      judge.found(self, run, at: place) {
        "the run was stopped by a bound: \(judge.names[run.stop])"
      }
      return
    }
    if seen.has(.maxSteps), seen.has(.steps), isNear(seen.steps, seen.maxSteps) {
      tell("steps", seen.steps, seen.maxSteps, event, run, judge)
    } else if seen.has(.share), seen.share >= Self.share {
      let percent = Int(seen.share * 100 + 0.5)
      judge.found(self, run, at: event.at(0)) {
        "the run took \(percent) % of the steps that it may"
      }
    }
    if seen.has(.maxErrors), seen.has(.errors), isNear(seen.errors, seen.maxErrors) {
      tell("errors", seen.errors, seen.maxErrors, event, run, judge)
    }
  }

  override func close(_ run: RunState, _ judge: BehaviourJudge) {
    let given = [
      ("steps", Double(run.turns), bounds.steps),
      ("tool calls", Double(run.toolCalls), bounds.toolCalls),
      ("errors", Double(run.errors), bounds.errors), ("tokens", run.tokens, bounds.tokens),
    ]
    for (what, value, bound) in given {
      guard let bound else { continue }
      judge.check(self)
      guard isNear(value, bound) else { continue }
      judge.found(self, run, at: .kept(run.last)) {
        "\(Int(value)) \(what) of \(Int(bound)) that the policy gives a run"
      }
    }
  }

  private func isNear(_ value: Double, _ bound: Double) -> Bool {
    value > 0 && value >= bound * Self.share
  }

  private func tell(
    _ what: String, _ value: Double, _ bound: Double, _ event: BehaviourEvent, _ run: RunState,
    _ judge: BehaviourJudge
  ) {
    judge.found(self, run, at: event.at(0)) {
      "\(Int(value)) \(what) of \(Int(bound)) that the run may take"
    }
  }

  private static func isBound(_ reason: String) -> Bool {
    let reason = reason.lowercased()
    return reason.hasPrefix("max") || reason.hasPrefix("too_many") || reason.hasSuffix("_limit")
      || reason.hasSuffix("_exceeded") || reason.hasPrefix("budget")
      || reason.hasSuffix("_exhausted")
  }

  private static let text = RuleDescription(
    id: "behaviour/bound",
    title: "a run came near or over one of its bounds",
    severity: .warning,
    what: """
      Compares what a run took with what it may take: the steps and errors that its end logs beside \
      their bounds, a reason to stop that is a bound (max_steps, too_many_errors, budget_exceeded), and \
      bounds that a policy gives (bounds: steps, tool_calls, errors, tokens). Nine tenths of a bound \
      are near it.
      """,
    why: """
      A run that ends at its bound was cut off, however well its last call went; one that ends just \
      below it will be cut off tomorrow. The loop did its duty and raised no error.
      """,
    remedy: """
      Look where the steps went: agentlog show --run ID. Mostly it is a loop that another rule names. \
      Raise a bound only where the task needs it.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\""),
        ExampleSpans.end(2, steps: 49, share: "0.98"),
      ],
      passing: [
        ExampleSpans.span(1, "\"tool\": \"search_flights\""),
        ExampleSpans.end(2, steps: 12, share: "0.24"),
      ]))
}
