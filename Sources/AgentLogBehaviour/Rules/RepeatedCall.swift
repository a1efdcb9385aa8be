import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/repeated-call`: one tool was called with the same arguments three times or more.
///
/// Arguments are told apart by their hash, or by their bytes where they are logged raw. At most 4,096
/// different calls of a run are kept; told when the run closes, with the whole count.
final class RepeatedCall: BehaviourRule {
  private static let limit = 4_096
  private static let least = 3

  private struct Call {
    var tool: UInt64
    var count = 0
    var third: Place?
    var time: Int64?
    var step = 0
  }

  private final class Calls {
    @exclusivity(unchecked) var table = PairTable<Call>(limit: RepeatedCall.limit)
  }

  init() { super.init(Self.text, roles: [.call, .execute], needs: [.argsHash, .args]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen
    guard seen.pointee.tool != 0 else { return }
    judge.check(self)
    let calls = run.state(of: self) { Calls() }
    let tool = seen.pointee.tool
    let isKept = calls.table.update(
      tool ^ (seen.pointee.args &* 3) | 1, default: Call(tool: tool)
    ) { call in
      call.count &+= 1
      if call.count == Self.least {
        call.third = event.place
        call.time = seen.pointee.has(.time) ? seen.pointee.time : run.lastTime
        call.step = max(run.steps, run.calls)
      }
    }
    if !isKept { judge.omit("behaviour/repeated-call") }
  }

  override func close(_ run: RunState, _ judge: BehaviourJudge) {
    guard let calls = run.existing(of: self, as: Calls.self) else { return }
    let repeated = calls.table.entries.compactMap { call in call.third.map { (call, $0) } }
    for (call, place) in repeated.sorted(by: { Self.order($0.1) < Self.order($1.1) }) {
      judge.found(self, run, at: .kept(place)) {
        "\(judge.names[call.tool]) was called \(call.count) times with the same arguments"
      }
      var event = DerivedEvent(
        name: "tool.repeated_calls", trace: judge.trace(run), time: call.time)
      event.tool = judge.names[call.tool]
      event.count = call.count
      event.step = call.step
      judge.derive(event, run)
    }
  }

  private static func order(_ place: Place) -> (Int32, Int, Int) {
    (place.file, place.line, place.offset)
  }

  private static let text = RuleDescription(
    id: "behaviour/repeated-call",
    title: "a tool was called three times or more with the same arguments",
    severity: .warning,
    what: """
      Counts the calls of each run by tool and arguments: by args_hash, or by the arguments \
      themselves where they are logged. Told once for each such call of a run, with its count, at the \
      third call.
      """,
    why: """
      Every one of these calls may have succeeded, and the run with them. Either the tool failed \
      inside and the agent tried again, or it lost track of its goal; both cost time and tokens, and \
      neither raises an error.
      """,
    remedy: """
      Look at the run: agentlog show --run ID. Give the tool an error that says what to do instead, \
      answer the same call from a cache, or bound the calls of a tool. Polling is better one call that \
      waits.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: (1...3).map {
        ExampleSpans.span(
          $0, "\"tool\": \"search_flights\", \"args_hash\": \"\(ExampleSpans.first)\"")
      },
      passing: [
        ExampleSpans.span(
          1, "\"tool\": \"search_flights\", \"args_hash\": \"\(ExampleSpans.first)\""),
        ExampleSpans.span(
          2, "\"tool\": \"search_flights\", \"args_hash\": \"\(ExampleSpans.second)\""),
      ]))
}
