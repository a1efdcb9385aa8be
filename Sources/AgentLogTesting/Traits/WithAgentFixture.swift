#if canImport(Testing)
  import AgentLogCheck
  public import AgentLogRun

  /// As the trait `.agentRun`, for a part
  /// of a test: for the cases of a parameterised test, and for XCTest.
  ///
  ///     @Test(arguments: ["visa", "paypal"]) func `pays`(by method: String) async throws {
  ///       try await withAgentFixture("pays-\(method)") { run in
  ///         try await Checkout().pay(by: method)
  ///       }
  ///     }
  ///
  /// A recording is kept when the body returns and its log is compliant; an `#expect` that failed in the
  /// body does not keep it from that.
  ///
  /// - Parameters:
  ///   - name: The fixture's.
  ///   - isolation: The caller's actor, on which the body stays.
  ///   - body: What the test does.
  ///   - options: What is known of the run, and what it is held to.
  ///   - folder: nil: `Fixtures` beside the test's `Package.swift`.
  ///   - schema: What names events and fields.
  ///   - policy: What may be logged.
  ///   - strictness: Whether warnings fail.
  ///   - mode: Whether to record; nil: what `AGENTLOG_RECORD` says.
  ///   - fileID: Of the test, where the issue is recorded.
  ///   - filePath: Of the test, where the issue is recorded.
  ///   - line: Of the test, where the issue is recorded.
  ///   - column: Of the test, where the issue is recorded.
  /// - Throws: What the body throws; ``LogRequirementFailed`` where the fixture cannot be read.
  @discardableResult
  public func withAgentFixture<Output>(
    _ name: String, options: RunOptions = RunOptions(), folder: String? = nil,
    schema: LogSchema = .agentRun, policy: LogPolicy = .safeDefault,
    strictness: Strictness = .errors, mode: RecordingMode? = nil,
    isolation: isolated (any Actor)? = #isolation,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column, _ body: (AgentRun) async throws -> Output
  ) async throws -> Output {
    try await JudgedRun(
      fixture: name, options: options, folder: folder ?? FixtureShelf.folder(of: "\(filePath)"),
      mode: mode,
      judgement: RunJudgement(schema: schema, policy: policy, strictness: strictness),
      place: SourcePlace(fileID, filePath, line, column)
    ).run(isolation: isolation, hasFailed: { false }, body)
  }
#endif
