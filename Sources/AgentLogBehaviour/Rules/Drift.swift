import AgentLogEvents
import AgentLogFindings
import AgentLogSchema

/// `behaviour/drift`: spans that ran side by side use tools that their parent does not.
///
/// A tree of at most 4,096 spans of a run, with at most 32 tools each; judged when the run closes.
final class Drift: BehaviourRule {
  private static let spanLimit = 4_096
  private static let toolLimit = 32

  private struct Span {
    var id: UInt64
    var parent: UInt64 = 0
    /// Events of the run between which the span or a call of it was logged.
    var first: Int
    var last: Int
    var tools: [(id: UInt64, place: Place)] = []
    var offered: [UInt64] = []
  }

  private final class Spans {
    @exclusivity(unchecked) var table = PairTable<Span>(limit: Drift.spanLimit)
  }

  init() { super.init(Self.text, needs: [.span]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen
    let spans = run.state(of: self) { Spans() }
    let number = run.events
    let parent = seen.pointee.parent
    var offered: [UInt64] = []
    if seen.pointee.has(.offered) { offered = judge.words(of: seen.pointee.offeredText) }
    let isKept = spans.table.update(
      seen.pointee.span, default: Span(id: seen.pointee.span, first: number, last: number)
    ) { span in
      span.last = number
      if span.parent == 0 { span.parent = parent }
      span.offered += offered.prefix(Self.toolLimit - span.offered.count)
    }
    guard isKept else { return judge.omit("behaviour/drift") }
    let tool = seen.pointee.tool
    guard seen.pointee.role.isCall, tool != 0, parent != 0 else { return }
    let isParentKept = spans.table.update(
      parent, default: Span(id: parent, first: number, last: number)
    ) { span in
      span.last = max(span.last, number)
      if span.tools.count < Self.toolLimit, !span.tools.contains(where: { $0.id == tool }) {
        span.tools.append((tool, event.place))
      }
    }
    if !isParentKept { judge.omit("behaviour/drift") }
  }

  override func close(_ run: RunState, _ judge: BehaviourJudge) {
    guard let spans = run.existing(of: self, as: Spans.self) else { return }
    // Sub-agents: spans with calls of their own below a span that says what its tools are.
    let agents = spans.table.entries.filter { !$0.tools.isEmpty && $0.parent != 0 }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
    let byParent = Dictionary(grouping: agents) { $0.parent }
    for agent in agents {
      guard let parent = spans.table[agent.parent], let siblings = byParent[agent.parent],
        siblings.contains(where: {
          $0.id != agent.id && $0.first <= agent.last && agent.first <= $0.last
        })
      else { continue }
      let allowed = Set(parent.offered.isEmpty ? parent.tools.map(\.id) : parent.offered)
      guard !allowed.isEmpty else { continue }
      judge.check(self)
      guard let strange = agent.tools.first(where: { !allowed.contains($0.id) }) else { continue }
      judge.found(self, run, at: .kept(strange.place)) {
        "\(judge.names[strange.id]) is no tool of the span above, and others ran beside this one"
      }
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/drift",
    title: "spans that ran side by side use tools that their parent does not",
    severity: .warning,
    what: """
      Looks at spans with calls of their own that ran side by side below one parent. The parent's tools \
      are its allowed_tools, or the tools it calls itself; a sub-agent that calls another one is told, \
      once.
      """,
    why: """
      Sub-agents that were sent off together are seldom looked at one by one. One that reaches for \
      other tools than it was given follows another aim, and its calls may all succeed.
      """,
    remedy: """
      Log allowed_tools on the span that sends sub-agents off, give each of them only the tools of its \
      task, and refuse others in the gateway.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check", failing: lines("send_mail"),
      passing: lines("search_hotels")))

  private static func lines(_ tool: String) -> [String] {
    [
      ExampleSpans.event(
        1, "simulation.started",
        "\"span_id\": \"s1\", \"parent_span_id\": null, "
          + "\"allowed_tools\": [\"search_flights\", \"search_hotels\"]"),
      ExampleSpans.event(2, "subagent", "\"span_id\": \"s2\", \"parent_span_id\": \"s1\""),
      ExampleSpans.event(3, "subagent", "\"span_id\": \"s3\", \"parent_span_id\": \"s1\""),
      ExampleSpans.span(4, "\"tool\": \"search_flights\"", parent: "s2"),
      ExampleSpans.span(5, "\"tool\": \"\(tool)\"", parent: "s3"),
      ExampleSpans.span(6, "\"tool\": \"search_flights\"", parent: "s2"),
    ]
  }
}
