#if canImport(Testing)
  import AgentLogCheck
  import AgentLogEvents
  import AgentLogJSON
  import AgentLogReplay

  /// The events of a log, redacted: all that is ever recorded or compared.
  struct RedactedEvents {
    private(set) var events: [ReplayValue] = []

    /// - Throws: ``LogCheckMistake`` where the log holds nothing, or something that cannot be read.
    init(_ log: AgentLog, _ shelf: FixtureShelf) throws(LogCheckMistake) {
      let reader: ChunkReader
      var problems: [InputProblem] = []
      switch log.source {
      case .nothing(let reason): throw LogCheckMistake("there is no log: \(reason)")
      case .bytes(let bytes): reader = ChunkReader(bytes: bytes, name: log.name)
      case .files(let paths):
        let resolved = InputResolver.resolve(paths, join: true)
        problems = resolved.problems
        reader = ChunkReader(streams: resolved.streams)
      }
      let feed = EventFeed(shelf.audit)
      let chunk = Chunk()
      while reader.next(chunk) {
        feed.take(chunk.buffer.bytes, endsFile: chunk.endsFile) { events.append($0) }
      }
      problems += reader.problems
      if let problem = problems.first {
        throw LogCheckMistake("\(problem.path): \(problem.message)")
      }
      guard !events.isEmpty else {
        throw LogCheckMistake(
          "could not tell: \(log.name) holds no event to compare with \(shelf.name)")
      }
    }
  }

  extension FixtureShelf {
    /// Compares a log with the fixture, or records it.
    ///
    /// - Parameter mode: whether to record; nil: what the environment says.
    func verdict(
      _ log: AgentLog, _ mode: RecordingMode?, ignoring: [String]
    ) throws(LogCheckMistake) -> Verdict {
      let mode = try RecordingMode.asked(mode)
      let events = try RedactedEvents(log, self)
      if mode == .all || mode == .missing && !exists { return try record(events) }
      let problems = LogComparison.problems(
        try read(), path: path, events.events, settings, ignoring: ignoring)
      return Verdict(problems, self)
    }

    /// Writes a pending fixture of a log.
    private func record(_ events: RedactedEvents) throws(LogCheckMistake) -> Verdict {
      let file = try makePending()
      let recorder = FixtureRecorder(settings, sink: file)
      for event in events.events { recorder.event(event) }
      _ = recorder.finish()
      if let failure = file.commit() { throw LogCheckMistake(failure) }
      return .recorded(self)
    }
  }
#endif
