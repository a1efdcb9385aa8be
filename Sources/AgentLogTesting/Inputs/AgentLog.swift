#if canImport(Testing)
  // Tests hand runs, schemas and policies to the expectations: one import is enough for all of them.
  @_exported public import AgentLogCheck
  @_exported public import AgentLogRun

  /// A log that is to be judged: a file, or events that are at hand.
  ///
  ///     try expectCompliant(.file("agent.jsonl"), with: .agentRun)
  public struct AgentLog: Sendable, Hashable {
    enum Source: Sendable, Hashable {
      case files([String])
      case bytes([UInt8])
      /// What could not be turned into a log, and why.
      case nothing(String)
    }

    let source: Source
    /// What messages call it.
    let name: String
    /// For a log that was made of a fixture, the fixture's line of each line of the log.
    var fixtureLines: [Int] = []

    /// A file, a folder, or a pattern such as `logs/*.jsonl`, also compressed or rotated; relative to
    /// the working directory of the test.
    public static func file(_ path: String) -> AgentLog {
      AgentLog(source: .files([path]), name: path)
    }

    /// JSON Lines as text.
    public static func text(_ text: String) -> AgentLog { .bytes(Array(text.utf8)) }

    /// JSON Lines as bytes, whatever they are.
    public static func bytes(_ bytes: [UInt8]) -> AgentLog {
      AgentLog(source: .bytes(bytes), name: "log")
    }

    /// One event each, encoded as JSON.
    ///
    /// An event that throws while it is encoded makes every expectation fail and say so.
    public static func events(_ events: some Sequence<some Encodable>) -> AgentLog {
      var bytes: [UInt8] = []
      for (index, event) in events.enumerated() {
        do {
          bytes += try LogValue(encoding: event).text.utf8
          bytes.append(0x0A)
        } catch {
          let reason = "event \(index + 1) of the array could not be encoded: \(type(of: error))"
          return AgentLog(source: .nothing(reason), name: "log")
        }
      }
      return .bytes(bytes)
    }
  }

  /// What expectations take: a log, or what becomes one.
  public protocol AgentLogConvertible {
    /// The log.
    var agentLog: AgentLog { get }
  }

  extension AgentLog: AgentLogConvertible {
    /// Itself.
    public var agentLog: AgentLog { self }
  }

  /// A text is JSON Lines. The path of a file is ``AgentLog/file(_:)``.
  extension String: AgentLogConvertible {
    /// The text as JSON Lines.
    public var agentLog: AgentLog { .text(self) }
  }

  extension Substring: AgentLogConvertible {
    /// The text as JSON Lines.
    public var agentLog: AgentLog { .text(String(self)) }
  }

  /// Bytes are JSON Lines; of anything else, each element is an event.
  extension Array: AgentLogConvertible where Element: Encodable {
    /// The bytes, or the events.
    public var agentLog: AgentLog {
      if let bytes = self as? [UInt8] { return .bytes(bytes) }
      return .events(self)
    }
  }

  extension MemorySink: AgentLogConvertible {
    /// What was logged so far.
    public var agentLog: AgentLog { .bytes(bytes) }
  }
#endif
