#if canImport(Testing)
  import AgentLogFindings

  /// What an expectation came to.
  struct Verdict: Sendable {
    /// One thing that is wrong, ready to be shown: no value of the log is in it.
    struct Failure: Sendable, Hashable {
      var isWarning = false
      var text: String
    }

    var failures: [Failure] = []
    /// The evidence, attached where something is wrong.
    var report: Report?

    var held: Bool { failures.allSatisfy(\.isWarning) }

    static func failed(_ text: String) -> Verdict { Verdict(failures: [Failure(text: text)]) }
  }

  /// Thrown by the `require…` functions once what is wrong has been recorded.
  public struct LogRequirementFailed: Error, CustomStringConvertible {
    /// The function that was called.
    public let expectation: String
    /// That the issues before this one say what is wrong.
    public var description: String {
      "\(expectation) did not hold; the issues recorded at its line say what is wrong"
    }
  }
#endif
