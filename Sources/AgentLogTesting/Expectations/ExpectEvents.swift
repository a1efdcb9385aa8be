#if canImport(Testing)
  import AgentLogCheck
  /// Expects events of a log: how many, in which order, why runs stopped.
  ///
  ///     expectEvents(
  ///       in: sink, .count("tool_call") == 2, .order("run_started", "tool_call", "run_finished"),
  ///       .stopReason("completed"))
  ///
  /// Names are those of the schema, whatever the log calls them. One issue is recorded for each
  /// expectation that does not hold. A log without events, or with a line that cannot be read, does not
  /// pass; neither does a call that expects nothing.
  ///
  /// - Parameters:
  ///   - schema: What names events and fields.
  ///   - log: A text, bytes, events, a sink or a ``AgentLog/file(_:)``.
  ///   - expectations: What is expected, all of it.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Returns: Whether all of them held.
  @discardableResult
  public func expectEvents(
    in log: some AgentLogConvertible, schema: LogSchema = .agentRun,
    _ expectations: EventExpectation...,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    expectEvents(
      log.agentLog, schema, expectations, SourcePlace(fileID, filePath, line, column))
  }

  /// As ``expectEvents(in:schema:_:fileID:filePath:line:column:)``, and stops the test where one of them
  /// does not hold.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireEvents(
    in log: some AgentLogConvertible, schema: LogSchema = .agentRun,
    _ expectations: EventExpectation...,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectEvents(
      log.agentLog, schema, expectations, SourcePlace(fileID, filePath, line, column))
    guard held else { throw LogRequirementFailed(expectation: "requireEvents") }
  }

  private func expectEvents(
    _ log: AgentLog, _ schema: LogSchema, _ expectations: [EventExpectation], _ place: SourcePlace
  ) -> Bool {
    IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
      guard !expectations.isEmpty else {
        throw LogCheckMistake(
          "nothing is expected of the events; add .count(…) == 1 or another expectation")
      }
      let events = try LoggedEvents(log, schema.load())
      if let reason = events.untold { return .failed("could not tell: \(reason)") }
      return Verdict(
        failures: expectations.compactMap { $0.problem(events) }.map { .init(text: $0) })
    }
  }
#endif
