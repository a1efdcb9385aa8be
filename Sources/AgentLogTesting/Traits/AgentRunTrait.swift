#if canImport(Testing)
  import AgentLogCheck
  import AgentLogJSON
  public import AgentLogRun
  import AgentLogReplay
  public import Testing

  extension Trait where Self == AgentRunTrait {
    /// Gives the test a run that is `AgentRun.current`, and judges it when the test ends: it must be
    /// compliant, leak nothing, and be what the fixture holds.
    ///
    ///     @Test(.agentRun("checkout-happy")) func `a cart is paid`() async throws {
    ///       try await Checkout().pay(cart)   // logs into AgentRun.current
    ///     }
    ///
    /// With a fixture the calls of tools and models are answered from it, and a divergence fails the test
    /// even where the agent swallowed it. With `AGENTLOG_RECORD=missing` or `all` calls are made and
    /// recorded; the recording is kept, pending review, only when the test passed.
    ///
    /// A test whose agent logged nothing fails. On a suite the trait is that of each of its tests. The cases
    /// of a parameterised test are told apart by nothing that a trait can see: such a test takes no fixture
    /// here, and `withAgentFixture`
    /// inside.
    ///
    /// - Parameters:
    ///   - fixture: Its name; nil judges the run without comparing it.
    ///   - options: What is known of the run, and what it is held to.
    ///   - folder: nil: `Fixtures` beside the test's `Package.swift`.
    ///   - mode: Whether to record; nil: what `AGENTLOG_RECORD` says.
    ///   - schema: What names events and fields.
    ///   - policy: What may be logged.
    ///   - strictness: Whether warnings fail.
    public static func agentRun(
      _ fixture: String? = nil, options: RunOptions = RunOptions(), folder: String? = nil,
      schema: LogSchema = .agentRun, policy: LogPolicy = .safeDefault,
      strictness: Strictness = .errors, mode: RecordingMode? = nil
    ) -> Self {
      AgentRunTrait(
        fixture: fixture, options: options, folder: folder, mode: mode,
        judgement: RunJudgement(schema: schema, policy: policy, strictness: strictness))
    }
  }

  /// The trait of a test whose agent logs a run; made by
  /// `.agentRun`.
  public struct AgentRunTrait: TestTrait, SuiteTrait, TestScoping {
    let fixture: String?
    let options: RunOptions
    let folder: String?
    let mode: RecordingMode?
    let judgement: RunJudgement

    /// Each test of a suite has a run of its own.
    public var isRecursive: Bool { true }

    /// Runs one case of a test inside of a run, and judges it.
    public func provideScope(
      for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
      guard testCase != nil else { return try await function() }
      let place = SourcePlace(test.sourceLocation)
      var fixture = fixture
      if fixture != nil, test.isParameterized {
        _ = IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
          throw LogCheckMistake(
            "a parameterised test has a fixture for each case; drop it from the trait and call "
              + "withAgentFixture(\"name-of-the-case\") in the test")
        }
        fixture = nil
      }
      if let fixture { FixtureNames.claim(fixture, test, at: place) }
      let folder = folder ?? FixtureShelf.folder(of: test.sourceLocation.filePath)
      let watch = FailureWatch()
      try await JudgedRun(
        fixture: fixture, options: options, folder: folder, mode: mode, judgement: judgement,
        place: place
      ).run(hasFailed: { watch.hasFailed }) { _ in
        try await watch.watching(test, testCase, function)
      }
    }
  }

  /// Remembers whether an issue was recorded that fails a test: a failing `#expect` throws nothing.
  final class FailureWatch: Sendable {
    private let failed = Lock(false)

    var hasFailed: Bool { failed.withValue { $0 } }

    func watching(
      _ test: Test, _ testCase: Test.Case?, _ function: @Sendable () async throws -> Void
    ) async throws {
      let trait = IssueHandlingTrait.compactMapIssues { issue in
        #if compiler(>=6.3)
          let isFailure = issue.severity == .error
        #else
          let isFailure = true
        #endif
        if isFailure { self.failed.withValue { $0 = true } }
        return issue
      }
      try await trait.provideScope(for: test, testCase: testCase, performing: function)
    }
  }

  /// Which test of this process a fixture belongs to: two tests that record one fixture would take turns
  /// to overwrite it.
  enum FixtureNames {
    private static let owners = Lock<[String: Test.ID]>([:])

    static func claim(_ name: String, _ test: Test, at place: SourcePlace) {
      let isMine = owners.withValue { owners in
        if owners[name] == nil { owners[name] = test.id }
        return owners[name] == test.id
      }
      guard !isMine else { return }
      _ = IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
        throw LogCheckMistake(
          "the fixture \(name) belongs to another test; give each test one of its own")
      }
    }
  }
#endif
