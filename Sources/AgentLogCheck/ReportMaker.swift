import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogReadiness
import AgentLogRedaction
import AgentLogSchema

/// Turns what a pass counted into a report: outcome, exit status, and what could not be told.
enum ReportMaker {
  /// There was nothing to read.
  static func unread(
    _ reader: ChunkReader, _ options: CheckOptions, problems: [InputProblem]
  ) -> Report {
    var report = Report(outcome: .inconclusive, exitStatus: 3)
    report.inputs = inputs([], reader, problems)
    report.reasons = ["there was nothing to read"]
    if let scoring = options.scoring {
      let scorer = Scorer(
        scoring.checklist, statements: scoring.statements, fileExists: scoring.fileExists)
      let score = scorer.score(StreamFacts())
      report.score = score
      Gates.apply(options.gates.judge(score), to: &report)
    }
    return report
  }

  static func report(
    _ fold: Fold, _ choice: SchemaPicker.Choice, _ reader: ChunkReader, _ options: CheckOptions,
    problems: [InputProblem]
  ) -> Report {
    let schema = choice.schema
    var report = Report(outcome: .passed, exitStatus: 0)
    if !choice.isStandIn {
      report.schema = Report.SchemaChoice(
        name: schema.name, version: schema.version, picked: choice.isPicked,
        knownEvents: choice.knownEvents, sampledEvents: choice.sampledEvents)
    }
    report.policy = options.audit == nil ? nil : options.policyName
    report.inputs = inputs(fold.inputs, reader, problems)
    report.findings = fold.findings
    report.runs = fold.runCollector?.report(findings: fold.findings)
    report.runCandidates = fold.runCollector?.candidates ?? []
    report.groups = fold.groups.sorted(by: comesBefore)
    report.summary = summary(fold)
    report.rules = rules(fold, schema, validates: options.validates)
    report.omitted = fold.omissions()
    // The pages of detectors are made only for a report that has leaks.
    let leaks = report.summary.byRule.keys.contains { $0.hasPrefix("leak/") }
    let known = leaks ? RuleCatalog.everything : RuleCatalog.all
    report.descriptions = (known + own(options)).filter { report.summary.byRule[$0.id] != nil }
    report.reasons = reasons(fold, choice, report, options)

    let fails = fold.countBySeverity.contains { severity, count in
      options.failOn.map { severity >= $0 && count > 0 } ?? false
    }
    if fails {
      report.outcome = .failed
      report.exitStatus = 1
    } else if !report.reasons.isEmpty {
      report.outcome = .inconclusive
      report.exitStatus = 3
    }
    if options.accepting?.recordsBaseline ?? false {
      report.baseline = fold.acceptor?.baselineEntries ?? []
    }
    if let scoring = options.scoring { score(scoring, fold, schema, options, &report) }
    return report
  }

  /// The pages of a policy's own detectors.
  private static func own(_ options: CheckOptions) -> [RuleDescription] {
    guard let audit = options.audit, audit.detectors.hasOwn else { return [] }
    return audit.detectors.detectors.filter {
      $0.family == .custom && $0.id != Detector.canaryID
    }.map(\.rule)
  }

  private static func score(
    _ scoring: Scoring, _ fold: Fold, _ schema: StreamSchema, _ options: CheckOptions,
    _ report: inout Report
  ) {
    let scorer = Scorer(
      scoring.checklist, statements: scoring.statements, fileExists: scoring.fileExists)
    let facts = FactMaker.facts(fold, schema, report, options)
    var score = scorer.score(facts)
    if let by = scoring.by {
      score.by = by
      score.rows = FactMaker.rows(fold, facts, scorer)
    }
    report.score = score
    Gates.apply(options.gates.judge(score), to: &report)
  }

  /// Errors first, then what is most frequent; ties by name, so that the order never changes.
  private static func comesBefore(_ left: FindingGroup, _ right: FindingGroup) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    if left.count != right.count { return left.count > right.count }
    return (left.rule, left.event ?? "", left.pointer, left.summary)
      < (right.rule, right.event ?? "", right.pointer, right.summary)
  }

  private static func summary(_ fold: Fold) -> Report.Summary {
    var summary = Report.Summary()
    summary.errors = fold.countBySeverity[.error, default: 0]
    summary.warnings = fold.countBySeverity[.warning, default: 0]
    summary.notes = fold.countBySeverity[.note, default: 0]
    summary.accepted = fold.acceptedCount
    summary.byRule = fold.countByRule.filter { $0.value > 0 }
    summary.runs = fold.runs
    summary.partialRuns = fold.partialRuns
    summary.otherLines = fold.otherLines
    return summary
  }

  /// Every rule in force with how often it had something to judge.
  private static func rules(
    _ fold: Fold, _ schema: StreamSchema, validates: Bool
  ) -> [RuleResult] {
    var checked: [String: Int] = [:]
    for name in fold.ruleNames {
      checked[name] = name.hasPrefix("json/") ? fold.lines : fold.events
      if name == "event/unknown-event" { checked[name] = fold.records }
      if name.hasPrefix("stream/") { checked[name] = 0 }
      if name.hasPrefix("alert/") { checked[name] = 0 }
      if name.hasPrefix("behaviour/") { checked[name] = fold.checkedBehaviour[name, default: 0] }
      if name.hasPrefix("leak/") || name.hasPrefix("policy/") { checked[name] = fold.lines }
    }
    for (index, alert) in (fold.alerts?.rules ?? []).enumerated() {
      checked[alert.rule, default: 0] += fold.alerts?.sample(index) ?? 0
    }
    for (rule, count) in zip(fold.streamRules, fold.checkedStream) {
      checked[rule, default: 0] += count
    }
    for site in schema.records.sites where site.rule.hasPrefix("stream/") {
      checked[site.rule, default: 0] += fold.events
    }
    let counts = fold.countByRule
    return fold.ruleNames.filter { validates || !isSchemaRule($0) }.map { name in
      let failed = counts[name, default: 0]
      let count = max(checked[name, default: 0], failed)
      let outcome: Outcome = failed > 0 ? .failed : count > 0 ? .passed : .inconclusive
      return RuleResult(id: name, outcome: outcome, checked: count, failed: failed)
    }
  }

  /// Whether a rule is the schema's, or about lines as JSON; lines that are too long are nobody's.
  static func isSchemaRule(_ name: String) -> Bool {
    name != "json/too-long"
      && ["json/", "event/", "stream/"].contains { name.hasPrefix($0) }
  }

  /// Why a pass without findings is no pass.
  private static func reasons(
    _ fold: Fold, _ choice: SchemaPicker.Choice, _ report: Report, _ options: CheckOptions
  ) -> [String] {
    let schema = choice.schema
    var reasons: [String] = []
    let unread = report.inputs.filter { $0.problem != nil }.count
    if unread > 0 {
      reasons.append(
        unread == 1 ? "one input could not be read" : "\(unread) inputs could not be read")
    }
    if report.inputs.allSatisfy({ $0.bytes == 0 }) {
      reasons.append(
        report.inputs.count > unread ? "the input is empty" : "there was nothing to read")
    } else if fold.lines == 0 {
      reasons.append("the input has blank lines only")
    } else if !options.validates {
      // Bytes that were read and audited suffice.
    } else if fold.records == 0 {
      reasons.append(
        schema.isPlain
          ? "the input holds no instance of the schema" : "no line of the input is a JSON object")
    } else if choice.isStandIn {
      reasons.append(
        "no shipped schema fits these records; name one with --schema (agentlog schema list), "
          + "or write one for this log")
    } else if fold.knownEvents == 0 && !schema.isPlain {
      reasons.append(
        "none of \(fold.records) records is an event of \(schema.name); "
          + "name another schema with --schema (agentlog schema list)")
    } else if schema.requiresRun && fold.runs == 0 {
      reasons.append("no event belongs to a run, so that no run could be judged")
    } else if options.window && schema.requiresRun && fold.wholeRuns == 0 {
      reasons.append("the window holds no whole run")
    }
    if let unjudged = report.omitted["values too complex to judge"] {
      reasons.append("\(unjudged) values were too complex to judge")
    }
    return reasons
  }

  private static func inputs(
    _ known: [Report.InputSummary], _ reader: ChunkReader, _ problems: [InputProblem]
  ) -> [Report.InputSummary] {
    var inputs = known
    while inputs.count < reader.files.count {
      inputs.append(Report.InputSummary(path: reader.files[inputs.count]))
    }
    for problem in reader.problems + problems {
      if let index = inputs.firstIndex(where: { $0.path == problem.path && $0.problem == nil }) {
        inputs[index].problem = problem.message
      } else {
        inputs.append(Report.InputSummary(path: problem.path, problem: problem.message))
      }
    }
    return inputs
  }
}
