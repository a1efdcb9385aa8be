#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings

  /// Expects that nothing in a log leaks: no credentials, no personal data, nothing that the policy
  /// forbids, none of the values that the test planted. What `agentlog audit` judges; every byte is
  /// looked at, also what is no JSON, and texts inside texts.
  ///
  ///     let canary = "zq-canary-7731"
  ///     try await agent.run("my password is \(canary)", log: sink)
  ///     expectNoLeaks(in: sink, canaries: [canary])
  ///
  /// No issue and no attachment shows a value: only its kind, length and place. An empty log does not
  /// pass.
  ///
  /// - Parameters:
  ///   - policy: What may be logged.
  ///   - canaries: Values that must not appear in any encoding, each of at least 8 bytes.
  ///   - log: A text, bytes, events, a sink or a ``AgentLog/file(_:)``.
  ///   - strictness: Whether warnings fail.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Returns: Whether it held.
  @discardableResult
  public func expectNoLeaks(
    in log: some AgentLogConvertible, policy: LogPolicy = .safeDefault, canaries: [String] = [],
    strictness: Strictness = .errors,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    IssueRecorder.expect(at: SourcePlace(fileID, filePath, line, column)) {
      () throws(LogCheckMistake) in
      let report = try Judge.report(log.agentLog) { options throws(LogCheckMistake) in
        options.validates = false
        options.audit = try policy.load(canaries: canaries, today: LogCheck.today)
        options.policyName = policy.name
      }
      guard report.inputs.contains(where: { $0.bytes > 0 }) || !ReportText.untold(report).isEmpty
      else { return .failed("the log is empty: nothing was looked at") }
      return Verdict(report, strictness)
    }
  }

  /// As ``expectNoLeaks(in:policy:canaries:strictness:fileID:filePath:line:column:)``, and stops the
  /// test where it does not hold.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireNoLeaks(
    in log: some AgentLogConvertible, policy: LogPolicy = .safeDefault, canaries: [String] = [],
    strictness: Strictness = .errors,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectNoLeaks(
      in: log, policy: policy, canaries: canaries, strictness: strictness, fileID: fileID,
      filePath: filePath, line: line, column: column)
    guard held else { throw LogRequirementFailed(expectation: "requireNoLeaks") }
  }
#endif
