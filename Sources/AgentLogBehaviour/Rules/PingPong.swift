import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/ping-pong`: two tools were called in turn, again and again.
///
/// Three rounds of the same two calls, or four rounds where no arguments are logged. Told once a run
/// and pair.
final class PingPong: BehaviourRule {
  private final class Turns {
    @exclusivity(unchecked) var tools: (UInt64, UInt64) = (0, 0)
    @exclusivity(unchecked) var args: (UInt64, UInt64) = (0, 0)
    /// Calls so far that were in turn, and that repeated their arguments too.
    @exclusivity(unchecked) var alternating = 0
    @exclusivity(unchecked) var repeating = 0
    @exclusivity(unchecked) var hasArgs = false
    @exclusivity(unchecked) var isTold = false
  }

  init() { super.init(Self.text, roles: [.call, .execute], needs: [.tool]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    judge.check(self)
    let turns = run.state(of: self) { Turns() }
    let (tool, args) = (event.seen.pointee.tool, event.seen.pointee.args)
    if tool == turns.tools.0, tool != turns.tools.1 {
      turns.alternating += 1
      turns.repeating = args != 0 && args == turns.args.0 ? turns.repeating + 1 : 0
      turns.hasArgs = turns.hasArgs || args != 0
    } else {
      turns.alternating = 0
      turns.repeating = 0
      turns.hasArgs = args != 0
      turns.isTold = false
    }
    turns.tools = (turns.tools.1, tool)
    turns.args = (turns.args.1, args)
    // The first round began two calls before the first one in turn.
    let isLoop = turns.repeating >= 4 || (!turns.hasArgs && turns.alternating >= 6)
    guard isLoop, !turns.isTold else { return }
    turns.isTold = true
    let rounds = (turns.alternating + 2) / 2
    judge.found(self, run, at: event.at(event.seen.pointee.toolText.start &- 1)) {
      "\(judge.names[turns.tools.0]) and \(judge.names[tool]) were called in turn, "
        + "\(rounds) rounds so far"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/ping-pong",
    title: "two tools were called in turn, again and again",
    severity: .warning,
    what: """
      Looks for three rounds of the same two calls in turn, with the same arguments each time; where \
      no arguments are logged, for four rounds of the same two tools. Calls that get on, such as \
      reading and editing one file after the other, have other arguments each time.
      """,
    why: """
      Two tools that undo or doubt each other keep an agent busy for ever. No call fails, and a bound \
      on the repeats of one tool sees only half of it.
      """,
    remedy: """
      Look at what the second tool answers: mostly it does not say why it refuses what the first one \
      found. Say so in its result, or bound the rounds in the loop.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: (1...6).map { number in
        let isFirst = number % 2 == 1
        let tool = isFirst ? "reserve_seat" : "release_seat"
        return ExampleSpans.span(
          number,
          "\"tool\": \"\(tool)\", "
            + "\"args_hash\": \"\(isFirst ? ExampleSpans.first : ExampleSpans.second)\"")
      },
      passing: [
        ExampleSpans.span(
          1, "\"tool\": \"reserve_seat\", \"args_hash\": \"\(ExampleSpans.first)\""),
        ExampleSpans.span(
          2, "\"tool\": \"release_seat\", \"args_hash\": \"\(ExampleSpans.second)\""),
      ]))
}
