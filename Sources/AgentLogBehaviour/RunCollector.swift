package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON
import AgentLogSchema

/// Gathers the runs of a pass: a record of each as it closes, totals over all of them, and the
/// events of the one that is looked at.
///
/// Bounded: at most ``keptRuns`` records are kept, the first by the order that was asked for;
/// totals have a fixed number of names; of one run at most ``RunDetail/eventLimit`` events.
package final class RunCollector {
  package static let keptRuns = 100_000
  /// Tools, models, classes and reasons that are told apart in totals.
  private static let nameLimit = 256

  private let request: RunRequest
  private let names: Names
  private let masker: Masker
  private let hasEnds: Bool
  private let wanted: UInt8
  @exclusivity(unchecked) private var records: [(record: RunRecord, serial: Int)] = []
  @exclusivity(unchecked) private var isPruned = false
  @exclusivity(unchecked) private(set) var matching = 0
  @exclusivity(unchecked) private(set) var total = 0
  @exclusivity(unchecked) private var totals = RunTotals()
  @exclusivity(unchecked) private var latencyByTool: [UInt64: Distribution] = [:]
  @exclusivity(unchecked) private var latencyByModel: [UInt64: Distribution] = [:]
  @exclusivity(unchecked) private var errorsByClass: [UInt64: Int] = [:]
  @exclusivity(unchecked) private var stopReasons: [UInt64: Int] = [:]
  @exclusivity(unchecked) private var outcomes: [RunRecord.Outcome: Int] = [:]
  @exclusivity(unchecked) private var callsPerRun = Distribution()
  @exclusivity(unchecked) private var serial = 0
  package let focus: RunFocus?
  /// The calls of open runs, where summaries are wanted.
  @exclusivity(unchecked) private var callNotes: [Int: CallNotes] = [:]

  /// - Parameter hasEnds: runs of the schema have an end of their own.
  package init(_ request: RunRequest, names: Names, masker: Masker, hasEnds: Bool) {
    self.request = request
    self.names = names
    self.masker = masker
    self.hasEnds = hasEnds
    wanted = UInt8(truncatingIfNeeded: (1 << request.conditions.count) - 1)
    focus = request.focus.map {
      RunFocus($0, reveals: request.reveals, names: names, masker: masker)
    }
  }

  // MARK: - In the pass

  /// One event of an open run, after its figures were counted.
  package func note(
    _ seen: UnsafePointer<Observation>, _ row: UnsafePointer<EventRow>, _ run: RunState,
    _ judge: BehaviourJudge, _ bytes: PaddedBytes, _ location: () -> Location
  ) {
    let role = seen.pointee.role
    if seen.pointee.has(.latency) {
      if role.isToolEnd, seen.pointee.tool != 0 {
        Self.add(seen.pointee.latency, seen.pointee.tool, &latencyByTool)
      } else if role == .model, seen.pointee.model != 0 {
        names.keep(seen.pointee.model, seen.pointee.modelText, bytes)
        Self.add(seen.pointee.latency, seen.pointee.model, &latencyByModel)
      }
    }
    if seen.pointee.isFailure, !role.isEnd {
      if seen.pointee.has(.errorClass) {
        names.keep(seen.pointee.errorClass, seen.pointee.errorText, bytes)
      }
      let name = seen.pointee.has(.errorClass) ? seen.pointee.errorClass : 0
      if errorsByClass[name] != nil || errorsByClass.count < Self.nameLimit {
        errorsByClass[name, default: 0] += 1
      } else {
        errorsByClass[1, default: 0] += 1
      }
    }
    if request.summaries != nil, seen.pointee.tool != 0 {
      let notes = callNotes[run.run] ?? CallNotes()
      callNotes[run.run] = notes
      notes.note(seen.pointee, bytes, masker)
    }
    focus?.note(seen, row, bytes, location)
  }

  private static func add(
    _ value: Double, _ name: UInt64, _ table: inout [UInt64: Distribution]
  ) {
    let name = table[name] != nil || table.count < nameLimit ? name : 1
    table[name, default: Distribution()].add(value)
  }

  /// A run that closes.
  ///
  /// - Parameter id: as logged.
  package func close(
    _ run: RunState, id: UnsafeBufferPointer<UInt8>, isCut: Bool, location: Location
  ) {
    var record = RunRecord(id: masker.text(id), key: Array(id.prefix(256)), location: location)
    fill(&record, run, isCut: isCut)
    count(record, run)
    total += 1
    serial += 1
    if let focus, focus.takes(record.key, trace: nil) || focus.hasEvents(of: record.key) {
      focus.close(record)
    }
    let notes = callNotes.removeValue(forKey: run.run)
    request.summaries?.write(SummaryRecord.text(record, notes, names))
    guard run.conditions & wanted == wanted, !request.failed || record.isTroubled else { return }
    matching += 1
    records.append((record, serial))
    if records.count >= Self.keptRuns * 2 { prune(to: Self.keptRuns) }
  }

  /// Something that a rule found, for whoever takes derived events.
  package func derive(_ event: DerivedEvent) { request.derived?.write(event.line) }
  package var derives: Bool { request.derived != nil }

  private func fill(_ record: inout RunRecord, _ run: RunState, isCut: Bool) {
    if run.trace != 0 { record.trace = names[run.trace] }
    record.events = run.events
    record.start = run.firstTime
    record.end = run.lastTime
    record.duration = run.duration
    record.steps = run.turns
    record.toolCalls = run.toolCalls
    record.modelCalls = run.models
    record.errors = run.errors
    record.timeouts = run.timeouts
    record.validationFailures = run.validationFailures
    if run.hasTokens {
      record.promptTokens = run.tokensIn
      record.completionTokens = run.tokensOut
    }
    if run.hasCost { record.cost = run.cost }
    record.toolTime = run.toolTime
    record.modelTime = run.modelTime
    if run.stop != 0 { record.stopReason = names[run.stop] }
    record.outcome =
      run.hasEnd
      ? run.endFailed ? .failed : run.endSucceeded ? .succeeded : .ended
      : hasEnds && !isCut ? .unfinished : .unknown
    if run.model != 0 { record.model = names[run.model] }
    if run.release != 0 { record.release = names[run.release] }
    if run.promptHash != 0 { record.promptHash = names[run.promptHash] }
    record.tools = zip(run.tools, run.toolCounts).map {
      RunRecord.ToolCount(tool: names[$0], count: $1)
    }
    record.findings = run.findings
  }

  private func count(_ record: RunRecord, _ run: RunState) {
    totals.runs += 1
    totals.events += record.events
    totals.toolCalls += record.toolCalls
    totals.modelCalls += record.modelCalls
    totals.errors += record.errors
    if run.hasTokens {
      totals.promptTokens = (totals.promptTokens ?? 0) + run.tokensIn
      totals.completionTokens = (totals.completionTokens ?? 0) + run.tokensOut
    }
    if run.hasCost { totals.cost = (totals.cost ?? 0) + run.cost }
    if run.stop != 0 {
      let name = stopReasons[run.stop] != nil || stopReasons.count < Self.nameLimit ? run.stop : 1
      stopReasons[name, default: 0] += 1
    }
    outcomes[record.outcome, default: 0] += 1
    callsPerRun.add(Double(record.toolCalls))
  }

  private func prune(to limit: Int) {
    sort()
    isPruned = true
    records.removeSubrange(min(limit, records.count)...)
  }

  private func sort() {
    let order = request.order
    guard order != .log else { return }
    let keyed = records.map { (Self.key($0.record, order), $0) }
    // Ties in the order of the log, so that the table never changes.
    records = keyed.sorted { ($1.0, $0.1.serial) < ($0.0, $1.1.serial) }.map(\.1)
  }

  private static func key(_ record: RunRecord, _ order: RunRequest.Order) -> Double {
    switch order {
    case .log: 0
    case .duration: record.duration ?? -1
    case .steps: Double(record.steps)
    case .calls: Double(record.toolCalls)
    case .errors: Double(record.errors)
    case .tokens: record.tokens ?? -1
    case .cost: record.cost ?? -1
    case .findings: Double(record.findings)
    }
  }

  // MARK: - What came out

  package func report(findings: [Finding]) -> RunsReport {
    var report = RunsReport()
    sort()
    report.runs = records.prefix(request.limit ?? Self.keptRuns).map(\.record)
    report.matching = matching
    report.total = total
    report.selection = selection
    report.totals = finishedTotals()
    if let focus { report.detail = focus.detail(findings: findings) }
    return report
  }

  /// The ids that the beginning fits, where it fits several or none.
  package var candidates: [String] { focus?.candidates ?? [] }

  private var selection: String? {
    var parts: [String] = []
    if request.failed { parts.append("failed") }
    parts += request.conditions.map { "\($0.field)=…" }
    if request.order != .log { parts.append("by \(request.order.rawValue), the most first") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func finishedTotals() -> RunTotals {
    var totals = totals
    totals.errorsByClass = counts(errorsByClass, none: "no error_class")
    totals.stopReasons = counts(stopReasons, none: "none")
    totals.outcomes = RunRecord.Outcome.allCases.compactMap { outcome in
      outcomes[outcome].map { RunTotals.Count(name: outcome.rawValue, count: $0) }
    }
    totals.latencyByTool = latencies(latencyByTool)
    totals.latencyByModel = latencies(latencyByModel)
    totals.toolCallsPerRun = callsPerRun.quantiles
    return totals
  }

  /// Different identities may be shown alike: their counts are one.
  private func counts(_ table: [UInt64: Int], none: String) -> [RunTotals.Count] {
    var byName: [String: Int] = [:]
    for (name, count) in table { byName[name == 0 ? none : names[name], default: 0] += count }
    return byName.map { RunTotals.Count(name: $0, count: $1) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private func latencies(_ table: [UInt64: Distribution]) -> [RunTotals.Latency] {
    var byName: [String: [Distribution]] = [:]
    for (name, distribution) in table { byName[names[name], default: []].append(distribution) }
    return byName.compactMap { name, parts in
      parts.dropFirst().reduce(parts[0]) { $0.merged($1) }.quantiles.map {
        RunTotals.Latency(name: name, quantiles: $0)
      }
    }.sorted { $0.name < $1.name }
  }
}
