import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/retry`: a tool failed three times or more in a row.
///
/// One retry is good manners; told from the third failure on, once for each row of them. At most 64
/// tools of a run are watched.
final class Retry: BehaviourRule {
  private static let least = 3

  private struct Row {
    var failures = 0
    var third: Place?
  }

  private final class Rows {
    @exclusivity(unchecked) var table = PairTable<Row>(limit: 64)
    @exclusivity(unchecked) var tools: [UInt64] = []
  }

  init() { super.init(Self.text, roles: [.result, .execute, .call], needs: [.tool]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen
    // A call that says nothing of how it went has its result to come.
    if seen.pointee.role == .call, !seen.pointee.isFailure { return }
    judge.check(self)
    let tool = seen.pointee.tool
    if !seen.pointee.isFailure {
      guard let rows = run.existing(of: self, as: Rows.self), let row = rows.table[tool] else {
        return
      }
      tell(tool, row, run, judge)
      _ = rows.table.update(tool, default: Row()) { $0 = Row() }
      return
    }
    let rows = run.state(of: self) { Rows() }
    let isKept = rows.table.update(tool, default: Row()) { row in
      row.failures &+= 1
      if row.failures == Self.least { row.third = event.place }
    }
    if isKept, !rows.tools.contains(tool) { rows.tools.append(tool) }
    if !isKept { judge.omit("behaviour/retry") }
  }

  override func close(_ run: RunState, _ judge: BehaviourJudge) {
    guard let rows = run.existing(of: self, as: Rows.self) else { return }
    for tool in rows.tools { if let row = rows.table[tool] { tell(tool, row, run, judge) } }
  }

  private func tell(_ tool: UInt64, _ row: Row, _ run: RunState, _ judge: BehaviourJudge) {
    guard let place = row.third else { return }
    judge.found(self, run, at: .kept(place)) {
      "\(judge.names[tool]) failed \(row.failures) times in a row"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/retry",
    title: "a tool failed three times or more in a row",
    severity: .warning,
    what: """
      Follows how the calls of each tool went within a run. A failure that is followed by another \
      failure of the same tool is a retry, whatever its arguments; one retry is fine, the third failure \
      in a row is told, with how many there were.
      """,
    why: """
      An agent that loops on a flaky service spends its budget on waiting, ends in a timeout, and hits \
      the service while it is down. The run may still end well, and then nobody looks.
      """,
    remedy: """
      Bound the retries of a tool and wait longer before each. Log the class of the error, and tell \
      the model after the second failure that the tool is not available.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: (1...3).map {
        ExampleSpans.span(
          $0, "\"tool\": \"http.get\", \"status\": \"error\", \"error_class\": \"timeout\"")
      },
      passing: [
        ExampleSpans.span(
          1, "\"tool\": \"http.get\", \"status\": \"error\", \"error_class\": \"timeout\""),
        ExampleSpans.span(2, "\"tool\": \"http.get\", \"status\": \"ok\""),
      ]))
}
