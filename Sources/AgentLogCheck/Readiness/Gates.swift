package import AgentLogFindings

/// What the exit status depends on besides the severity of findings.
package struct Gates: Sendable, Hashable {
  /// Ids of items that must be passed; nil: those that weigh most in the checklist.
  package var items: [String]?
  /// The lowest score that passes, in tenths of a percent.
  package var minimum: Int?
  /// No item gates and no score: for reports whose findings alone decide.
  package var isOff = false

  package init(items: [String]? = nil, minimum: Int? = nil) {
    self.items = items
    self.minimum = minimum
  }

  /// What each gate comes to.
  package func judge(_ score: Score) -> [GateResult] {
    guard !isOff else { return [] }
    var results = gated(score).map(Self.judge)
    if let minimum {
      let gate = "a score of at least \(Self.text(minimum))"
      let outcome: Outcome
      let why: String
      if let tenths = score.tenths {
        outcome = tenths >= minimum ? .passed : .failed
        why = "it is \(Self.text(tenths))"
      } else {
        outcome = .inconclusive
        why = "no item of the checklist applies"
      }
      results.append(GateResult(gate: gate, outcome: outcome, why: why))
    } else if score.tenths == nil {
      results.append(
        GateResult(
          gate: "a score", outcome: .inconclusive, why: "no item of the checklist applies"))
    }
    return results
  }

  private func gated(_ score: Score) -> [ScoreItem] {
    if let items { return items.compactMap { id in score.items.first { $0.id == id } } }
    let heaviest = score.items.map(\.impact.weight).max()
    return score.items.filter { $0.impact.weight == heaviest }
  }

  private static func judge(_ item: ScoreItem) -> GateResult {
    let outcome: Outcome =
      switch item.outcome {
      case .passed, .notApplicable, .waived: .passed
      case .failed: .failed
      case .unknown: .inconclusive
      }
    return GateResult(gate: "item \(item.id)", outcome: outcome, why: item.why)
  }

  private static func text(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// Adds results to a report: a failed gate fails it, one that could not be told keeps it from
  /// passing.
  package static func apply(_ results: [GateResult], to report: inout Report) {
    report.gates += results
    if results.contains(where: { $0.outcome == .failed }) {
      report.outcome = .failed
      report.exitStatus = 1
    }
    let untold = results.filter { $0.outcome == .inconclusive }
    guard !untold.isEmpty else { return }
    report.reasons += untold.map { "\($0.gate): \($0.why)" }
    if report.outcome == .passed {
      report.outcome = .inconclusive
      report.exitStatus = 3
    }
  }
}
