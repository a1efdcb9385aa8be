import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/one-level`: things failed, and all of the log is at level info.
///
/// A rule over the stream: told once, at the first failure.
final class OneLevel: BehaviourRule {
  /// So many events with a level tell something.
  private static let least = 5
  @exclusivity(unchecked) private var levels = 0
  @exclusivity(unchecked) private var others = 0
  @exclusivity(unchecked) private var failures = 0
  @exclusivity(unchecked) private var firstFailure: Place?

  init() { super.init(Self.text, needs: [.level]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen.pointee
    guard seen.level != 0 else { return }
    levels &+= 1
    if seen.level != Level.info { others &+= 1 }
    guard seen.isFailure else { return }
    failures &+= 1
    if firstFailure == nil { firstFailure = event.place }
  }

  override func finish(_ judge: BehaviourJudge) {
    guard levels >= Self.least else { return }
    judge.check(self)
    guard others == 0, let firstFailure else { return }
    let (levels, failures) = (levels, failures)
    judge.found(self, nil, at: .kept(firstFailure)) {
      "all \(levels) events are at level info, and \(failures) of them failed"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/one-level",
    title: "things failed, and all of the log is at level info",
    severity: .warning,
    what: """
      Counts the levels of a stream with at least five events that have one. Told once, at the first \
      event that failed, where every level is info although something failed.
      """,
    why: """
      Whoever filters a log by level finds nothing to look at, and alerts on errors stay silent. If \
      everything is info, what matters drowns.
      """,
    remedy: """
      Log a handled anomaly (a rate limit, a retry) as warning, what failed for good as error, and what \
      must stop the agent as critical.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: (1...5).map {
        ExampleSpans.span(
          $0,
          $0 == 5
            ? "\"tool\": \"a5\", \"level\": \"info\", \"status\": \"error\", "
              + "\"error_class\": \"timeout\"" : "\"tool\": \"a\($0)\", \"level\": \"info\"")
      },
      passing: (1...5).map {
        ExampleSpans.span(
          $0,
          $0 == 5
            ? "\"tool\": \"a5\", \"level\": \"error\", \"status\": \"error\", "
              + "\"error_class\": \"timeout\"" : "\"tool\": \"a\($0)\", \"level\": \"info\"")
      }))
}
