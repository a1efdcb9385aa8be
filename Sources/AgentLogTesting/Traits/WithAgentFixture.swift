#if canImport(Testing)
  import AgentLogCheck
  public import AgentLogRun

  /// As the trait ``Testing/Trait/agentRun(_:options:folder:schema:policy:strictness:mode:)``, for a part
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
  ///   - body: What the test does. It stays on the caller's actor.
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
