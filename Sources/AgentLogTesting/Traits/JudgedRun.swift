#if canImport(Testing)
  import AgentLogCheck
  import AgentLogReplay
  import AgentLogRun

  /// A run inside of a test: replayed or recorded, and judged when it ends.
  struct JudgedRun {
    let fixture: String?
    let options: RunOptions
    let folder: String
    let mode: RecordingMode?
    let judgement: RunJudgement
    let place: SourcePlace

    /// What stands between the run and its calls.
    private enum Plan {
      case alone
      case replaying(RunReplayer, FixtureShelf)
      case recording(RunRecorder, PendingFile, FixtureShelf)

      var interceptor: (any CallInterceptor)? {
        switch self {
        case .alone: nil
        case .replaying(let replay, _): replay
        case .recording(let recorder, _, _): recorder
        }
      }
    }

    /// - Parameter hasFailed: whether an issue was recorded while the body ran.
    func run<Output>(
      isolation: isolated (any Actor)? = #isolation, hasFailed: () -> Bool,
      _ body: (AgentRun) async throws -> Output
    ) async throws -> Output {
      var options = options
      let plan: Plan
      do throws(LogCheckMistake) {
        plan = try self.plan()
      } catch {
        // Without its fixture a test must not go out to the tools: nothing runs.
        IssueRecorder.record(.failed(error.description), at: place)
        throw LogRequirementFailed(expectation: "agentRun")
      }
      if let interceptor = plan.interceptor { options.interceptor = interceptor }
      let sink = MemorySink()
      var run: AgentRun?
      do {
        let output = try await withAgentRun(to: sink, options: options, isolation: isolation) {
          run = $0
          return try await body($0)
        }
        end(plan, sink, run, failed: hasFailed())
        return output
      } catch {
        end(plan, sink, run, failed: true)
        throw error
      }
    }

    private func plan() throws(LogCheckMistake) -> Plan {
      guard let fixture else { return .alone }
      let shelf = try FixtureShelf(
        fixture, folder: folder, schema: judgement.schema, policy: judgement.policy)
      let mode = try RecordingMode.asked(mode)
      if mode == .all || mode == .missing && !shelf.exists {
        let file = try shelf.makePending()
        let recorder = RunRecorder(shelf.settings, feed: EventFeed(shelf.audit), sink: file)
        return .recording(recorder, file, shelf)
      }
      let replay = RunReplayer(
        try shelf.read(), path: shelf.path, shelf.settings, feed: EventFeed(shelf.audit))
      return .replaying(replay, shelf)
    }

    /// Judges the run, and keeps or drops what was recorded.
    private func end(_ plan: Plan, _ sink: MemorySink, _ run: AgentRun?, failed: Bool) {
      let isCompliant = IssueRecorder.expect(at: place) { () throws(LogCheckMistake) in
        var verdict = try judgement.verdict(sink.agentLog)
        if sink.events.count <= 2 {
          verdict.failures.append(
            .init(
              text: "the agent logged nothing; let it log into AgentRun.current, or drop the trait")
          )
        }
        if let late = run?.lateEvents, late > 0 {
          verdict.failures.append(
            .init(
              text: "\(ReportText.count(late, "event")) came after the run had ended; wait for the "
                + "tasks that log them"))
        }
        return verdict
      }
      switch plan {
      case .alone: break
      case .replaying(let replay, let shelf):
        IssueRecorder.record(Verdict(replay.finish(), shelf), at: place)
      case .recording(let recorder, let file, let shelf):
        _ = recorder.finish()
        guard isCompliant, !failed else { return file.discard() }
        if let failure = file.commit() {
          IssueRecorder.record(.failed(failure), at: place)
        } else {
          IssueRecorder.record(.recorded(shelf), at: place)
        }
      }
    }
  }
#endif
