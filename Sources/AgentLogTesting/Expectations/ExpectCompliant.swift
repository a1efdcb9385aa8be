#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings

  /// Expects that a log holds what a schema asks of it: what `agentlog validate` judges.
  ///
  ///     expectCompliant(sink, with: .agentRun)
  ///
  /// One issue is recorded for each rule that is broken, at your line, with up to ten places in the log;
  /// the report is attached as JSON and text. A log without any event or run that the schema knows does
  /// not pass.
  ///
  /// - Parameters:
  ///   - log: A text, bytes, events, a sink or a ``AgentLog/file(_:)``.
  ///   - schema: What it is held to.
  ///   - strictness: Whether warnings fail.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Returns: Whether it held. Cost: some 20 MB of log a second in a debug build.
  @discardableResult
  public func expectCompliant(
    _ log: some AgentLogConvertible, with schema: LogSchema = .agentRun,
    strictness: Strictness = .errors,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    IssueRecorder.expect(at: SourcePlace(fileID, filePath, line, column)) {
      () throws(LogCheckMistake) in
      let report = try Judge.report(log.agentLog) { options throws(LogCheckMistake) in
        options.schema = try schema.load()
      }
      return Verdict(report, strictness)
    }
  }

  /// As ``expectCompliant(_:with:strictness:fileID:filePath:line:column:)``, and stops the test where it
  /// does not hold.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireCompliant(
    _ log: some AgentLogConvertible, with schema: LogSchema = .agentRun,
    strictness: Strictness = .errors,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectCompliant(
      log, with: schema, strictness: strictness, fileID: fileID, filePath: filePath, line: line,
      column: column)
    guard held else { throw LogRequirementFailed(expectation: "requireCompliant") }
  }
#endif
