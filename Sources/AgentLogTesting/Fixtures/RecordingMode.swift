#if canImport(Testing)
  import AgentLogCheck
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #else
    import Darwin
  #endif

  /// Whether fixtures are recorded.
  public enum RecordingMode: String, Sendable, Hashable, CaseIterable {
    /// Fixtures are replayed; one that is missing fails.
    case none
    /// Fixtures that are missing are recorded, others replayed.
    case missing
    /// All fixtures are recorded.
    case all

    /// What a test says; where it says nothing, what `AGENTLOG_RECORD` says.
    static func asked(_ mode: RecordingMode?) throws(LogCheckMistake) -> RecordingMode {
      if let mode { return mode }
      return try ofEnvironment()
    }

    /// ``none`` where the variable is not set.
    private static func ofEnvironment() throws(LogCheckMistake) -> RecordingMode {
      guard let text = getenv("AGENTLOG_RECORD").map({ String(cString: $0) }), !text.isEmpty else {
        return .none
      }
      guard let mode = RecordingMode(rawValue: text) else {
        throw LogCheckMistake(
          "AGENTLOG_RECORD is '\(text.prefix(20))'; it may be none, missing or all")
      }
      if mode != .none, getenv("CI") != nil {
        throw LogCheckMistake(
          "recording is refused under CI, where nobody looks at what is recorded; if it is wanted, "
            + "say so in the test: mode: .\(mode)")
      }
      return mode
    }
  }
#endif
