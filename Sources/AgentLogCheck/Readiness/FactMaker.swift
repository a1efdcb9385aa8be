import AgentLogEvents
import AgentLogFindings
import AgentLogReadiness
import AgentLogRedaction
import AgentLogSchema

/// Turns what a pass counted into the facts that a checklist is judged by.
enum FactMaker {
  static func facts(
    _ fold: Fold, _ schema: StreamSchema, _ report: Report, _ options: CheckOptions
  ) -> StreamFacts {
    var facts = StreamFacts()
    facts.schema = report.schema?.name
    facts.schemaEvents = Set(schema.events.map(\.name))
    facts.lines = fold.lines
    facts.records = fold.records
    facts.knownEvents = report.schema == nil ? 0 : fold.knownEvents
    facts.runs = fold.runs
    for (event, count) in zip(schema.events, fold.rowTotals) { facts.rows[event.name] = count }
    facts.checked = Dictionary(
      report.rules.map { ($0.id, $0.checked) }, uniquingKeysWith: { first, _ in first })
    facts.policy = policy(options)
    fold.collector.tally { number, pointer, failed, accepted in
      let site = fold.collector.site(number)
      guard facts.checked[site.rule] != nil else { return }
      let counts = site.severity != .note
      facts.tallies.append(
        StreamFacts.Tally(
          rule: site.rule, event: site.event, pointer: pointer, failed: counts ? failed : 0,
          accepted: counts ? accepted : 0, checked: fold.checked(ofSite: number)))
    }
    return facts
  }

  private static func policy(_ options: CheckOptions) -> StreamFacts.PolicyFacts? {
    guard let policy = options.audit?.policy, let scoring = options.scoring else { return nil }
    var properties: Set<Evidence.PolicyProperty> = []
    if !policy.toolCalls.storesArguments { properties.insert(.argumentsNotStored) }
    if !policy.redactedFields.isEmpty { properties.insert(.fieldsRedacted) }
    if !policy.alerts.isEmpty { properties.insert(.alertsDeclared) }
    return StreamFacts.PolicyFacts(isOwn: scoring.hasOwnPolicy, properties: properties)
  }

  /// A score for each part of the streams, the lowest first.
  static func rows(_ fold: Fold, _ whole: StreamFacts, _ scorer: Scorer) -> [ScoreRow] {
    guard let parts = fold.parts else { return [] }
    let rules = fold.streamRules
    return parts.all.map { part in
      var facts = whole
      facts.lines = part.records
      facts.records = part.records
      facts.knownEvents = part.rows.filter { $0.key >= 0 }.values.reduce(0, +)
      facts.runs = part.runs
      for (index, name) in fold.eventNames.enumerated() {
        facts.rows[name] = part.rows[index, default: 0]
      }
      for rule in facts.checked.keys {
        facts.checked[rule] = rule.hasPrefix("event/") ? facts.knownEvents : part.records
        if rule.hasPrefix("stream/") { facts.checked[rule] = 0 }
      }
      for (rule, count) in zip(rules, part.checked) { facts.checked[rule, default: 0] += count }
      facts.tallies = whole.tallies.map { tally in
        var tally = tally
        (tally.failed, tally.accepted, tally.checked) = (0, 0, nil)
        return tally
      }
      for (key, count) in part.findings {
        let site = fold.collector.site(key.site)
        guard site.severity != .note, !site.isAccepted, facts.checked[site.rule] != nil else {
          continue
        }
        facts.tallies.append(
          StreamFacts.Tally(
            rule: site.rule, event: site.event, pointer: key.pointer, failed: count, accepted: 0))
      }
      return row(part, scorer.score(facts), facts)
    }.sorted {
      ($0.tenths ?? -1, $0.value) < ($1.tenths ?? -1, $1.value)
    }
  }

  private static func row(
    _ part: PartCounts.Part, _ score: Score, _ facts: StreamFacts
  ) -> ScoreRow {
    let failed = score.items.filter { $0.outcome == .failed }
      .enumerated().sorted {
        (-$0.element.impact.weight, $0.offset) < (-$1.element.impact.weight, $1.offset)
      }.map(\.element.id)
    return ScoreRow(
      value: part.value, events: facts.knownEvents, runs: part.runs, tenths: score.tenths,
      band: score.band, passed: score.count(.passed), failed: score.count(.failed),
      unknown: score.count(.unknown), failedItems: failed)
  }
}
