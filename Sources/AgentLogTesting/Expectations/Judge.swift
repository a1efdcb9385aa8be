#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings

  /// Runs the engines over a log.
  enum Judge {
    static func report(
      _ log: AgentLog, _ change: (inout CheckOptions) throws(LogCheckMistake) -> Void
    ) throws(LogCheckMistake) -> Report {
      var options = CheckOptions()
      // All places are needed: the issues count them.
      options.maxFindings = 10_000
      try change(&options)
      let check = Check(options)
      switch log.source {
      case .files(let paths): return check.run(inputs: paths)
      case .bytes(let bytes):
        var report = check.run(bytes: bytes, name: log.name)
        if !log.fixtureLines.isEmpty { Self.place(&report, in: log.fixtureLines) }
        return report
      case .nothing(let reason): throw LogCheckMistake("there is no log: \(reason)")
      }
    }

    /// Points findings into the fixture that the log was made of.
    private static func place(_ report: inout Report, in lines: [Int]) {
      for index in report.findings.indices {
        let line = report.findings[index].location.line
        guard lines.indices.contains(line - 1) else { continue }
        report.findings[index].location.line = lines[line - 1]
        // Columns are those of the event that is given back, which the fixture holds in another form.
        report.findings[index].location.column = 1
      }
    }
  }

  /// What a test is strict about.
  public enum Strictness: Sendable, Hashable {
    /// Errors fail; warnings are recorded as warnings where the toolchain has them.
    case errors
    /// Warnings fail too.
    case warnings
  }

  extension Verdict {
    /// What findings of a report come to, and why it could not tell.
    init(
      _ report: Report, _ strictness: Strictness, where isWanted: (Finding) -> Bool = { _ in true }
    ) {
      failures = ReportText.untold(report) + ReportText.failures(report, where: isWanted)
      if strictness == .warnings {
        for index in failures.indices { failures[index].isWarning = false }
      }
      self.report = report
      // Whatever fails a report fails here, with or without a sentence of its own.
      if failures.allSatisfy(\.isWarning), report.outcome != .passed {
        failures.append(.init(text: "the log did not pass: \(report.outcome)"))
      }
    }
  }
#endif
