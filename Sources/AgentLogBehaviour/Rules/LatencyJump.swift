import AgentLogFindings
import AgentLogSchema

/// `behaviour/latency-jump`: a call took far longer than all calls of its tool before it in the run.
///
/// Five times the longest of at least four, and a second more. Told once for each tool or model of a
/// run; at most 64 of them are watched.
final class LatencyJump: BehaviourRule {
  private static let factor = 5.0
  private static let least = 1_000.0
  private static let earlier = 4

  private struct Times {
    var count = 0
    var longest = 0.0
    var isTold = false
  }

  private final class Tools {
    @exclusivity(unchecked) var table = PairTable<Times>(limit: 64)
  }

  init() { super.init(Self.text, roles: [.result, .execute, .model], needs: [.latency]) }

  override func judge(_ event: BehaviourEvent, _ run: RunState, _ judge: BehaviourJudge) {
    let seen = event.seen
    let subject = seen.pointee.role == .model ? seen.pointee.model : seen.pointee.tool
    guard subject != 0 else { return }
    judge.check(self)
    let latency = seen.pointee.latency
    let tools = run.state(of: self) { Tools() }
    var longest: Double?
    _ = tools.table.update(subject, default: Times()) { times in
      if times.count >= Self.earlier, !times.isTold, latency >= times.longest * Self.factor,
        latency - times.longest >= Self.least
      {
        longest = times.longest
        times.isTold = true
      }
      times.count &+= 1
      times.longest = max(times.longest, latency)
    }
    guard let longest else { return }
    if seen.pointee.role == .model { judge.names.keep(subject, seen.pointee.modelText, judge) }
    judge.found(self, run, at: event.at(0)) {
      "\(judge.names[subject]) took \(Milliseconds.text(latency)) after at most "
        + "\(Milliseconds.text(longest)) before"
    }
  }

  private static let text = RuleDescription(
    id: "behaviour/latency-jump",
    title: "a call took far longer than those before it in its run",
    severity: .warning,
    what: """
      Compares the latency of each result with the longest one before it of the same tool or model in \
      the same run: five times as long and a second more is a jump, once there are four to compare \
      with.
      """,
    why: """
      A jump inside a run is where a service began to fail, a context outgrew its cache, or a retry hid \
      inside a tool. Averages over all runs do not show it.
      """,
    remedy: """
      Look at what ran at that time: agentlog show --run ID. Log retries inside a tool as calls of \
      their own, and give each call a timeout.
      """,
    example: RuleDescription.Example(
      schema: "agent-trace", command: "check",
      failing: (1...5).map {
        ExampleSpans.span(
          $0, "\"tool\": \"search_flights\", \"latency_ms\": \($0 == 5 ? 9_000 : 400 + $0)")
      },
      passing: (1...5).map {
        ExampleSpans.span($0, "\"tool\": \"search_flights\", \"latency_ms\": \(400 + $0)")
      }))
}

/// Durations for people.
package enum Milliseconds {
  /// `412 ms`, `1.31 s`, `2 min 5 s`, `3 h 4 min`.
  package static func text(_ milliseconds: Double) -> String {
    guard milliseconds.isFinite, milliseconds >= 0, milliseconds < 1e15 else { return "-" }
    if milliseconds < 1 {
      return milliseconds == 0 ? "0 ms" : "\(max(1, Int(milliseconds * 1_000 + 0.5))) µs"
    }
    if milliseconds < 1_000 { return "\(Int(milliseconds + 0.5)) ms" }
    let hundredths = Int(milliseconds / 10 + 0.5)
    if hundredths < 1_000 {
      let rest = hundredths % 100
      return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest) s"
    }
    let seconds = Int(milliseconds / 1_000 + 0.5)
    if seconds < 120 {
      let tenths = Int(milliseconds / 100 + 0.5)
      return "\(tenths / 10).\(tenths % 10) s"
    }
    if seconds < 7_200 { return "\(seconds / 60) min \(seconds % 60) s" }
    return "\(seconds / 3_600) h \(seconds % 3_600 / 60) min"
  }
}
