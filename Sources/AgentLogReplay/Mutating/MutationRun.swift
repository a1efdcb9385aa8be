import AgentLogCheck
import AgentLogFindings
package import AgentLogRedaction
package import AgentLogSchema

/// Breaks a good log one way at a time and sees whether the gate notices, each time in memory.
///
/// What the log already breaks does not count: a mutation is killed where one of the rules that speak
/// of it has more findings than before, errors or warnings. O(mutations × log).
package struct MutationRun: Sendable {
  private let options: CheckOptions
  private let schema: StreamSchema
  private let audit: CompiledAudit

  package init(_ schema: StreamSchema, _ audit: CompiledAudit) {
    self.schema = schema
    self.audit = audit
    var options = CheckOptions()
    options.schema = schema
    options.audit = audit
    options.maxLine = 1 << 30
    options.failOn = .warning
    self.options = options
  }

  /// What became of each mutation, in order; none where the log holds no event of the schema.
  package func results(_ events: [ReplayValue]) -> [MutationResult] {
    let plan = MutationPlan(schema, audit.policy, events)
    let report = check(events)
    let before = Self.counts(report)
    var results = plan.passed
    for mutation in plan.mutations {
      guard let changed = mutation.change(events) else { continue }
      let after = check(changed)
      let more = Self.counts(after).filter { $0.value > before[$0.key, default: 0] }
      var rules = Set(more.keys.map(\.rule)).filter { mutation.expects($0) }.sorted()
      // A log in which nothing is left to judge is no pass.
      if rules.isEmpty, after.outcome == .inconclusive, report.outcome != .inconclusive {
        rules = ["nothing to judge"]
      }
      results.append(
        MutationResult(
          kind: mutation.kind, target: mutation.target,
          outcome: rules.isEmpty ? .survived : .killed(rules)))
    }
    return results
  }

  private struct Place: Hashable {
    var rule: String
    var event: String?
    var pointer: String
  }

  /// Errors and warnings by what they speak of.
  private static func counts(_ report: Report) -> [Place: Int] {
    var counts: [Place: Int] = [:]
    for group in report.groups where group.severity != .note {
      let place = Place(rule: group.rule, event: group.event, pointer: group.pointer)
      counts[place, default: 0] += group.count
    }
    return counts
  }

  private func check(_ events: [ReplayValue]) -> Report {
    var bytes: [UInt8] = []
    for event in events {
      event.write(to: &bytes, sorted: false)
      bytes.append(0x0A)
    }
    return Check(options).run(bytes: bytes, name: "log")
  }
}
