#if canImport(Testing)
  import AgentLogCheck
  import AgentLogReplay

  /// Expects that a log is the one that was recorded: the same events in the same order with the same
  /// fields, apart from what no two runs share. Ids are compared by what they tie together, times by their
  /// order; wording, model, latency and tokens may differ.
  ///
  /// With `AGENTLOG_RECORD=missing` or `all` the log is recorded as a pending fixture instead of being
  /// compared, which is recorded as a warning; `agentlog fixture review` and `accept` decide.
  ///
  /// - Parameters:
  ///   - name: The fixture's, in the folder `Fixtures` beside the test's `Package.swift`.
  ///   - folder: Another folder.
  ///   - mode: Whether to record; nil: what `AGENTLOG_RECORD` says.
  ///   - ignoring: Fields that may differ, as `agentlog fixture diff --ignore` takes them.
  ///   - log: A text, bytes, events, a sink or a ``AgentLog/file(_:)``.
  ///   - schema: What names events and fields.
  ///   - policy: What may be logged.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Returns: Whether nothing differed.
  @discardableResult
  public func expectMatchesFixture(
    _ log: some AgentLogConvertible, named name: String, folder: String? = nil,
    schema: LogSchema = .agentRun, policy: LogPolicy = .safeDefault, mode: RecordingMode? = nil,
    ignoring: [String] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    IssueRecorder.expect(at: SourcePlace(fileID, filePath, line, column)) {
      () throws(LogCheckMistake) in
      let shelf = try FixtureShelf(
        name, folder: folder ?? FixtureShelf.folder(of: "\(filePath)"), schema: schema,
        policy: policy)
      return try shelf.verdict(log.agentLog, mode, ignoring: ignoring)
    }
  }

  /// As ``expectMatchesFixture(_:named:folder:schema:policy:mode:ignoring:fileID:filePath:line:column:)``,
  /// and stops the test where something differs.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireMatchesFixture(
    _ log: some AgentLogConvertible, named name: String, folder: String? = nil,
    schema: LogSchema = .agentRun, policy: LogPolicy = .safeDefault, mode: RecordingMode? = nil,
    ignoring: [String] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectMatchesFixture(
      log, named: name, folder: folder, schema: schema, policy: policy, mode: mode,
      ignoring: ignoring, fileID: fileID, filePath: filePath, line: line, column: column)
    guard held else { throw LogRequirementFailed(expectation: "requireMatchesFixture") }
  }

  extension Verdict {
    /// What does not fit a fixture, as one issue: the first difference often brings the others.
    init(_ problems: [String], _ shelf: FixtureShelf) {
      guard !problems.isEmpty else { return }
      // What a gateway's user would do about each; here one sentence at the end says it.
      let remedy = ". " + CallMatcher.remedy
      let text = problems.prefix(10).map { problem in
        "\n  " + (problem.hasSuffix(remedy) ? String(problem.dropLast(remedy.count)) : problem)
      }.joined()
      let more = problems.count > 10 ? "\n  and \(problems.count - 10) more" : ""
      failures = [
        .init(
          text: "the run does not match the fixture \(shelf.name):" + text + more
            + "\n  if it is right now: AGENTLOG_RECORD=all swift test, then agentlog fixture review "
            + shelf.name)
      ]
    }

    /// That something was recorded, and so nothing compared.
    static func recorded(_ shelf: FixtureShelf) -> Verdict {
      Verdict(failures: [
        .init(
          isWarning: true,
          text: "recorded \(shelf.pendingPath), so nothing was compared; next: agentlog fixture "
            + "review \(shelf.name)")
      ])
    }
  }
#endif
