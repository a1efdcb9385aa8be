package import AgentLogFindings
import AgentLogJSON

/// Judges the items of a checklist and sums them up.
///
/// Score = passed weight over applicable weight. Unknown counts as not passed; what is waived or
/// does not apply counts on neither side.
package struct Scorer {
  private let checklist: Checklist
  private let statements: Statements
  private let fileExists: (String) -> Bool

  /// - Parameters:
  ///   - statements: what people have said, and accepted.
  ///   - fileExists: whether a file of the project, by path or pattern, is there and not empty.
  package init(
    _ checklist: Checklist, statements: Statements, fileExists: @escaping (String) -> Bool
  ) {
    self.checklist = checklist
    self.statements = statements
    self.fileExists = fileExists
  }

  package func score(_ facts: StreamFacts) -> Score {
    Self.sum(checklist, checklist.items.map { judge($0, facts) })
  }

  // MARK: - Items

  private func judge(_ item: Checklist.Item, _ facts: StreamFacts) -> ScoreItem {
    var result = ScoreItem(
      id: item.id, title: item.title, outcome: .unknown, impact: item.impact,
      complexity: item.complexity, why: "", remedy: item.remedy)
    if let reason = notApplicable(item, facts) {
      result.outcome = .notApplicable
      result.why = reason
      return result
    }
    (result.outcome, result.why) = automatic(item, facts)
    if result.outcome == .unknown, let what = item.attested { attest(&result, item, what) }
    if result.outcome == .failed || result.outcome == .unknown { waive(&result, item) }
    return result
  }

  /// Only a condition of the checklist that the stream itself meets: it holds runs, knows the events
  /// that the item is about, and none of them occurs.
  private func notApplicable(_ item: Checklist.Item, _ facts: StreamFacts) -> String? {
    guard !item.appliesToEvents.isEmpty, facts.runs > 0, facts.knownEvents > 0 else { return nil }
    let known = item.appliesToEvents.filter(facts.schemaEvents.contains)
    guard !known.isEmpty, known.allSatisfy({ facts.rows[$0, default: 0] == 0 }) else { return nil }
    return "no \(Numbers.list(known, "or")) in any of \(Numbers.count(facts.runs, "run"))"
  }

  private func automatic(
    _ item: Checklist.Item, _ facts: StreamFacts
  ) -> (ScoreItem.Outcome, String) {
    let concerned = item.evidence.filter { evidence in
      evidence.schemas.isEmpty || facts.schema.map(evidence.schemas.contains) ?? false
    }
    guard !concerned.isEmpty else {
      if item.evidence.isEmpty { return (.unknown, "the log cannot show it") }
      let why = facts.schema.map { "nothing that schema \($0) judges shows it" }
      return (.unknown, why ?? "no schema fits the log, so nothing in it can show this")
    }
    let judge = EvidenceJudge(facts: facts, fileExists: fileExists)
    switch EvidenceJudge.worst(concerned.map(judge.judge)) {
    case .passed(let why): return (.passed, why)
    case .failed(let why): return (.failed, why)
    case .unknown(let why): return (.unknown, why)
    case .waived(let why): return (.waived, why)
    }
  }

  /// A statement stands in where nothing could be told, never against what the log shows.
  private func attest(_ result: inout ScoreItem, _ item: Checklist.Item, _ what: String) {
    guard let statement = statements.attestation(of: item.id) else {
      result.why += "; nobody has attested it: \(what)"
      return
    }
    guard statement.expires >= statements.today else {
      result.why += "; what \(statement.by) attested counted until \(statement.expires)"
      return
    }
    result.outcome = .passed
    result.why = "attested by \(statement.by) on \(statement.date), until \(statement.expires)"
    result.statement = ScoreItem.Statement(
      by: statement.by, expires: statement.expires.description, link: statement.link)
  }

  private func waive(_ result: inout ScoreItem, _ item: Checklist.Item) {
    guard let waiver = statements.waiver(of: item.id) else { return }
    guard waiver.expires >= statements.today else {
      result.why += "; its waiver by \(waiver.owner) counted until \(waiver.expires)"
      return
    }
    result.why =
      "waived by \(waiver.owner) until \(waiver.expires): \(waiver.reason) "
      + "(\(result.outcome.rawValue): \(result.why))"
    result.outcome = .waived
    result.statement = ScoreItem.Statement(
      by: waiver.owner, expires: waiver.expires.description)
  }

  // MARK: - The sum

  /// The score of items that were judged.
  package static func sum(_ checklist: Checklist, _ items: [ScoreItem]) -> Score {
    let tenths = tenths(items, countsWaived: false)
    var score = Score(
      checklist: checklist.name, version: checklist.version, tenths: tenths, band: "", items: items)
    if items.contains(where: { $0.outcome == .waived }) {
      score.tenthsWithoutWaivers = Self.tenths(items, countsWaived: true)
    }
    guard let tenths else {
      score.band = "inconclusive"
      score.advice = "No item of the checklist applies to this log."
      return score
    }
    var band = checklist.bands.firstIndex { tenths >= $0.from } ?? checklist.bands.count - 1
    let failed = items.filter { $0.outcome == .failed && $0.impact == .critical }
    if !failed.isEmpty && band < checklist.cappedBand {
      score.cap =
        "'\(checklist.bands[band].name)' by the figure; capped because "
        + (failed.count == 1 ? "a critical item" : "\(failed.count) critical items")
        + " failed: " + Numbers.list(failed.map(\.id))
      band = checklist.cappedBand
    }
    score.band = checklist.bands[band].name
    score.advice = checklist.bands[band].advice
    score.next = next(items)
    return score
  }

  /// Passed weight over applicable weight, rounded half up; 100.0 only where all passed.
  private static func tenths(_ items: [ScoreItem], countsWaived: Bool) -> Int? {
    var applicable = 0
    var passed = 0
    for item in items {
      switch item.outcome {
      case .notApplicable: continue
      case .waived where !countsWaived: continue
      case .passed: passed += item.impact.weight
      case .failed, .unknown, .waived: break
      }
      applicable += item.impact.weight
    }
    guard applicable > 0 else { return nil }
    let rounded = (2_000 * passed + applicable) / (2 * applicable)
    return passed < applicable ? min(rounded, 999) : rounded
  }

  /// The item that lifts the score most for its complexity; ties go to the one that failed, then to
  /// the first.
  private static func next(_ items: [ScoreItem]) -> NextFix? {
    var best: (index: Int, weight: Int, effort: Int, failed: Bool)?
    for (index, item) in items.enumerated()
    where item.outcome == .failed || item.outcome == .unknown {
      let (weight, effort) = (item.impact.weight, item.complexity.effort)
      let failed = item.outcome == .failed
      if let known = best {
        let (left, right) = (weight * known.effort, known.weight * effort)
        guard left > right || (left == right && failed && !known.failed) else { continue }
      }
      best = (index, weight, effort, failed)
    }
    guard let best else { return nil }
    var mended = items
    mended[best.index].outcome = .passed
    let before = tenths(items, countsWaived: false) ?? 0
    return NextFix(
      item: items[best.index].id, gain: (tenths(mended, countsWaived: false) ?? 0) - before)
  }
}
