/// Judges one piece of evidence by what a pass counted. Says why in a sentence whose numbers a
/// reader can find in the report.
struct EvidenceJudge {
  let facts: StreamFacts
  /// Whether a file of the project, by path or pattern, is there and holds something.
  let fileExists: (String) -> Bool

  enum Verdict: Equatable {
    case passed(String)
    case failed(String)
    /// Too little, or nothing here could show it.
    case unknown(String)
    /// It would fail, had nobody accepted what was found.
    case waived(String)
  }

  func judge(_ evidence: Evidence) -> Verdict {
    switch evidence.kind {
    case .policy(let property): return policy(property)
    case .file(let pattern):
      return fileExists(pattern)
        ? .passed("\(pattern) is there") : .failed("there is no \(pattern) in the project")
    case .rules, .present: break
    }
    guard facts.knownEvents > 0 else { return .unknown("no event of the log is known") }
    guard facts.runs >= evidence.minimum.runs else {
      return .unknown(
        "\(Numbers.count(facts.runs, "run")), and \(evidence.minimum.runs) would be needed to tell")
    }
    switch evidence.kind {
    case .rules(let rules): return judge(rules, evidence.minimum)
    case .present(let events): return present(events, evidence.minimum)
    case .policy, .file: return .unknown("")
    }
  }

  // MARK: - Rules

  private func judge(_ rules: Evidence.Rules, _ minimum: Evidence.Minimum) -> Verdict {
    if let missing = rules.events.first(where: { !facts.schemaEvents.contains($0) }) {
      return .unknown("\(schemaName) knows no \(missing)")
    }
    let parts = rules.fields.isEmpty ? [nil] : rules.fields.map(Optional.some)
    var verdicts: [Verdict] = []
    for field in parts { verdicts.append(judge(rules, field: field, minimum)) }
    return Self.worst(verdicts)
  }

  /// One field, or all of them together.
  private func judge(
    _ rules: Evidence.Rules, field: String?, _ minimum: Evidence.Minimum
  ) -> Verdict {
    let subject = field ?? Numbers.list(rules.ids)
    let tallies = facts.tallies.filter { concerns($0, rules, field) }
    let inForce = rules.ids.contains { id in facts.checked.keys.contains { Self.fits($0, id) } }
    guard inForce else { return .unknown("nothing judged \(Numbers.list(rules.ids, "or")) here") }
    guard field == nil || !tallies.isEmpty else {
      return .unknown("\(schemaName) does not ask for \(subject)")
    }
    let cut = facts.cutShort.first { name in rules.ids.contains { Self.fits(name, $0) } }
    let failed = tallies.reduce(0) { $0 + $1.failed }
    let accepted = tallies.reduce(0) { $0 + $1.accepted }
    let exact = field == nil ? [] : tallies.compactMap(\.checked)
    let checked = max(
      exact.isEmpty ? self.checked(rules) : exact.reduce(0, +), failed + accepted)
    let place = rules.events.isEmpty ? "" : " in " + Numbers.list(rules.events)
    // What is beyond the tolerance even if all that is missing were right has failed for certain.
    let most = max(checked, minimum.events)
    if exceeds(failed, rules.mostly, of: most) {
      return .failed(
        "\(subject): \(Numbers.grouped(failed)) of \(Numbers.grouped(checked))\(place) at fault"
          + tolerance(rules.mostly))
    }
    guard checked >= minimum.events, checked > 0 else {
      return .unknown(
        "\(subject): \(Numbers.grouped(checked)) to check\(place), and "
          + "\(Numbers.grouped(max(1, minimum.events))) would be needed to tell")
    }
    if let cut { return .unknown("\(cut) was not judged to the end") }
    if exceeds(failed + accepted, rules.mostly, of: most) {
      return .waived(
        "\(subject): \(Numbers.grouped(failed + accepted)) of \(Numbers.grouped(checked))\(place) "
          + "at fault, and accepted")
    }
    let found = failed + accepted
    return .passed(
      "\(subject): \(found == 0 ? "none" : Numbers.grouped(found)) of "
        + "\(Numbers.grouped(checked))\(place) at fault"
        + (found == 0 ? "" : tolerance(rules.mostly)))
  }

  private func concerns(
    _ tally: StreamFacts.Tally, _ rules: Evidence.Rules, _ field: String?
  ) -> Bool {
    guard rules.ids.contains(where: { Self.fits(tally.rule, $0) }) else { return false }
    if let field, !Self.isAbout(tally.pointer, field) { return false }
    guard !rules.events.isEmpty, let event = tally.event else { return true }
    return rules.events.contains(event)
  }

  /// How much there was to judge: the rows of the events that are named; of rules about a stream and
  /// about lines what they counted themselves; else all events.
  private func checked(_ rules: Evidence.Rules) -> Int {
    if !rules.events.isEmpty {
      return rules.events.reduce(0) { $0 + facts.rows[$1, default: 0] }
    }
    if rules.ids.allSatisfy({ $0.hasPrefix("event/") }) { return facts.knownEvents }
    let counted = facts.checked.filter { name, _ in
      rules.ids.contains { Self.fits(name, $0) }
    }
    return counted.values.max() ?? 0
  }

  private func exceeds(_ failed: Int, _ mostly: Int, of checked: Int) -> Bool {
    let (left, overflow) = failed.multipliedReportingOverflow(by: 1_000_000)
    if overflow { return true }
    let (right, isVast) = (1_000_000 - mostly).multipliedReportingOverflow(by: checked)
    return !isVast && left > right
  }

  private func tolerance(_ mostly: Int) -> String {
    guard mostly < 1_000_000 else { return "" }
    return ", where up to \(Numbers.percent(millionths: 1_000_000 - mostly)) may be"
  }

  /// `leak/*` is every rule of its family.
  static func fits(_ rule: String, _ id: String) -> Bool {
    id.hasSuffix("/*") ? rule.hasPrefix(id.dropLast()) : rule == id
  }

  /// Whether a pointer leads to a field of the record or into it.
  static func isAbout(_ pointer: String, _ field: String) -> Bool {
    let head = "/" + field
    return pointer == head || pointer.hasPrefix(head + "/")
  }

  // MARK: - The rest

  private func present(_ events: [String], _ minimum: Evidence.Minimum) -> Verdict {
    for event in events where !facts.schemaEvents.contains(event) {
      return .unknown("\(schemaName) knows no \(event)")
    }
    let missing = events.filter { facts.rows[$0, default: 0] == 0 }
    guard facts.knownEvents >= minimum.events else {
      return .unknown(
        "\(Numbers.count(facts.knownEvents, "event")), and \(minimum.events) would be needed to tell"
      )
    }
    guard missing.isEmpty else { return .failed("the log holds no \(Numbers.list(missing, "or"))") }
    let counts = events.map { Numbers.grouped(facts.rows[$0, default: 0]) + " " + $0 }
    return .passed("the log holds " + Numbers.list(counts))
  }

  private func policy(_ property: Evidence.PolicyProperty) -> Verdict {
    guard let policy = facts.policy else { return .unknown("no policy was judged by") }
    guard policy.isOwn else {
      return .unknown("no policy of your own; the safe default says it for anyone")
    }
    let name =
      switch property {
      case .argumentsNotStored: "keep raw arguments out of the log"
      case .fieldsRedacted: "name fields to redact"
      case .alertsDeclared: "declare alerts"
      }
    return policy.properties.contains(property)
      ? .passed("the policy says to " + name) : .failed("the policy does not " + name)
  }

  private var schemaName: String { facts.schema.map { "schema \($0)" } ?? "no schema fits, which" }

  /// What several parts, of which each must hold, come to together.
  static func worst(_ verdicts: [Verdict]) -> Verdict {
    func first(_ fits: (Verdict) -> Bool) -> Verdict? { verdicts.first(where: fits) }
    if let failed = first({ if case .failed = $0 { true } else { false } }) { return failed }
    if let unknown = first({ if case .unknown = $0 { true } else { false } }) { return unknown }
    if let waived = first({ if case .waived = $0 { true } else { false } }) { return waived }
    let whys = verdicts.compactMap { if case .passed(let why) = $0 { why } else { nil } }
    return whys.isEmpty ? .unknown("nothing shows it") : .passed(whys.joined(separator: "; "))
  }
}
