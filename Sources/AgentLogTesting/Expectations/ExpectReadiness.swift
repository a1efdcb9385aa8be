#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings
  import AgentLogReadiness

  /// Expects that a log is good enough by a checklist: what `agentlog score` judges, from the log alone.
  /// Items that ask for attested statements or files are unknown here, and count as not passed.
  ///
  /// - Parameters:
  ///   - percent: The lowest score that passes, 0 to 100.
  ///   - checklist: By what it is scored.
  ///   - gates: Ids of items that must be passed whatever the score; nil: those that weigh most.
  ///   - schema: What names events and fields; nil: the shipped schema that fits best.
  ///   - log: A text, bytes, events, a sink or a ``AgentLog/file(_:)``.
  ///   - policy: What may be logged.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Returns: Whether it held.
  @discardableResult
  public func expectReadiness(
    of log: some AgentLogConvertible, atLeast percent: Double,
    checklist: LogChecklist = .agentLoggingBaseline, gates: [String]? = nil,
    schema: LogSchema? = nil, policy: LogPolicy = .safeDefault,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    IssueRecorder.expect(at: SourcePlace(fileID, filePath, line, column)) {
      () throws(LogCheckMistake) in
      let today = LogCheck.today
      let list = try checklist.load()
      let items = list.items.map(\.id)
      if let unknown = gates?.first(where: { !items.contains($0) }) {
        throw LogCheckMistake(
          "the checklist \(list.name) has no item '\(unknown)'; it has "
            + items.joined(separator: ", "))
      }
      guard (0...100).contains(percent) else {
        throw LogCheckMistake("a score is between 0 and 100 percent, not \(percent)")
      }
      let report = try Judge.report(log.agentLog) { options throws(LogCheckMistake) in
        options.schema = try schema?.load()
        options.audit = try policy.load(canaries: [], today: today)
        options.policyName = policy.name
        options.failOn = nil
        options.scoring = Scoring(
          list, statements: Statements(attestations: [], waivers: [], today: today),
          hasOwnPolicy: policy != .safeDefault, fileExists: { _ in false })
        options.gates = Gates(items: gates, minimum: tenths(percent))
      }
      return Verdict(scored: report)
    }
  }

  /// A score in tenths of a percent, rounded up: 63.95 asks for 64.0. What binary fractions add to a
  /// tenth is no part of it.
  private func tenths(_ percent: Double) -> Int {
    let whole = Int(percent * 10)
    return percent * 10 - Double(whole) > 1e-6 ? whole + 1 : whole
  }

  extension Verdict {
    /// What the gates of a scored report come to.
    fileprivate init(scored report: Report) {
      self.report = report
      let isOpen = { (item: ScoreItem) in item.outcome == .failed || item.outcome == .unknown }
      var failures = report.gates.filter { $0.outcome != .passed }.map { gate in
        let word = gate.outcome == .failed ? "failed" : "could not be told"
        return Failure(text: "\(gate.gate) \(word): \(gate.why)")
      }
      if !failures.isEmpty, let score = report.score {
        let open = score.items.filter(isOpen).map { "\n  \($0.id) \($0.outcome): \($0.why)" }
        failures[0].text += "\nby \(score.checklist):" + open.joined()
      }
      if failures.isEmpty { failures = ReportText.untold(report) }
      if failures.isEmpty, report.outcome != .passed {
        failures = [Failure(text: "the log did not pass: \(report.outcome)")]
      }
      self.failures = failures
    }
  }

  /// As ``expectReadiness(of:atLeast:checklist:gates:schema:policy:fileID:filePath:line:column:)``, and
  /// stops the test where it does not hold.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireReadiness(
    of log: some AgentLogConvertible, atLeast percent: Double,
    checklist: LogChecklist = .agentLoggingBaseline, gates: [String]? = nil,
    schema: LogSchema? = nil, policy: LogPolicy = .safeDefault,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectReadiness(
      of: log, atLeast: percent, checklist: checklist, gates: gates, schema: schema,
      policy: policy, fileID: fileID, filePath: filePath, line: line, column: column)
    guard held else { throw LogRequirementFailed(expectation: "requireReadiness") }
  }
#endif
