#if canImport(Testing)
  import AgentLogCheck
  import AgentLogFindings
  import AgentLogReport
  import Testing

  #if canImport(XCTest)
    import XCTest
  #endif

  /// Tells the testing library what is wrong. The only place that knows of it.
  enum IssueRecorder {
    /// Judges, records one issue for each thing that is wrong, and attaches the evidence.
    ///
    /// - Returns: whether nothing but warnings was wrong.
    static func expect(
      at place: SourcePlace, _ judge: () throws(LogCheckMistake) -> Verdict
    ) -> Bool {
      let verdict: Verdict
      do throws(LogCheckMistake) {
        verdict = try judge()
      } catch {
        verdict = .failed(error.description)
      }
      record(verdict, at: place)
      return verdict.held
    }

    static func record(_ verdict: Verdict, at place: SourcePlace) {
      if !verdict.failures.isEmpty, let report = verdict.report { attach(report, at: place) }
      for failure in verdict.failures { record(failure, at: place) }
    }

    private static func record(_ failure: Verdict.Failure, at place: SourcePlace) {
      let comment = Comment(rawValue: failure.text)
      #if compiler(>=6.3)
        Issue.record(
          comment, severity: failure.isWarning ? .warning : .error, sourceLocation: place.location)
      #else
        // Before 6.3 every issue fails its test; a warning must not.
        if !failure.isWarning { Issue.record(comment, sourceLocation: place.location) }
      #endif
      #if canImport(XCTest)
        // Inside of XCTest an issue of Swift Testing passes without a sound.
        if Test.current == nil, !failure.isWarning, let file = place.file {
          XCTFail(failure.text, file: file, line: UInt(place.location.line))
        }
      #endif
    }

    private static func attach(_ report: Report, at place: SourcePlace) {
      guard Test.current != nil else { return }
      for (format, name) in [("json", "agentlog-report.json"), ("text", "agentlog-report.txt")] {
        var bytes: [UInt8] = []
        Reporter.named(format)?.write(report) { bytes += $0 }
        Attachment.record(bytes, named: name, sourceLocation: place.location)
      }
    }
  }
#endif
