#if canImport(Testing)
  import AgentLogCheck
  public import Testing

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  extension Trait where Self == LogFileTrait {
    /// Judges what an agent writes to its log file while the test runs: it must be compliant and leak
    /// nothing. A test during which nothing is written fails.
    ///
    ///     @Test(.collectsAgentLog(from: "agent.jsonl")) func `answers`() async throws { … }
    ///
    /// What stood in the file before is not judged. Tests that run at the same time and write to one file
    /// are judged by what both wrote: give them a file each, or `.serialized`.
    ///
    /// - Parameters:
    ///   - path: The file; it may not be there yet.
    ///   - fixture: What the log is compared with, as `expectMatchesFixture` does; nil compares nothing.
    ///   - schema: What names events and fields.
    ///   - policy: What may be logged.
    ///   - strictness: Whether warnings fail.
    ///   - mode: Whether to record; nil: what `AGENTLOG_RECORD` says.
    public static func collectsAgentLog(
      from path: String, fixture: String? = nil, schema: LogSchema = .agentRun,
      policy: LogPolicy = .safeDefault, strictness: Strictness = .errors,
      mode: RecordingMode? = nil
    ) -> Self {
      LogFileTrait(
        path: path, fixture: fixture, mode: mode,
        judgement: RunJudgement(schema: schema, policy: policy, strictness: strictness))
    }
  }

  /// The trait of a test whose agent writes a log file; made by
  /// `.collectsAgentLog`.
  public struct LogFileTrait: TestTrait, SuiteTrait, TestScoping {
    let path: String
    let fixture: String?
    let mode: RecordingMode?
    let judgement: RunJudgement

    /// Each test of a suite is judged by itself.
    public var isRecursive: Bool { true }

    /// Runs one case of a test, and judges what came into the file.
    public func provideScope(
      for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
      guard testCase != nil else { return try await function() }
      let before = size ?? 0
      var thrown: (any Error)?
      do {
        try await function()
      } catch {
        thrown = error
      }
      let place = SourcePlace(test.sourceLocation)
      _ = IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
        try judgement.verdict(written(since: before))
      }
      if let fixture {
        let folder = FixtureShelf.folder(of: test.sourceLocation.filePath)
        _ = IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
          let shelf = try FixtureShelf(
            fixture, folder: folder, schema: judgement.schema, policy: judgement.policy)
          return try shelf.verdict(written(since: before), mode, ignoring: [])
        }
      }
      if let thrown { throw thrown }
    }

    private func written(since before: Int) throws(LogCheckMistake) -> AgentLog {
      guard let now = size else {
        throw LogCheckMistake("the agent never logged: there is no file '\(path)'")
      }
      // A file that became shorter was begun anew.
      let bytes = try FileBytes.read(path).dropFirst(now < before ? 0 : before)
      guard !bytes.isEmpty else {
        throw LogCheckMistake("the agent never logged: nothing came into '\(path)' during the test")
      }
      return AgentLog(source: .bytes(Array(bytes)), name: path)
    }

    private var size: Int? {
      var status = stat()
      return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }
  }
#endif
