/// What one run came to: a line of the table of runs, and where summaries and alerts begin.
///
/// Texts come from the log through the masker. What a log does not hold is nil.
public struct RunRecord: Sendable, Hashable {
  /// The id of the run as it may be shown.
  public var id: String
  /// The first bytes of the id as logged, to be found by; never shown.
  package var key: [UInt8]
  public var trace: String?
  /// Where its first event is.
  public var location: Location
  public var events = 0
  /// Nanoseconds since 1970 of its first and its last event.
  public var start: Int64?
  public var end: Int64?
  /// In milliseconds: the run's own total, else from its clock.
  public var duration: Double?
  public var steps = 0
  public var toolCalls = 0
  public var modelCalls = 0
  public var errors = 0
  public var timeouts = 0
  public var validationFailures = 0
  public var promptTokens: Double?
  public var completionTokens: Double?
  public var cost: Double?
  /// Milliseconds that results of tools and of models name.
  public var toolTime = 0.0
  public var modelTime = 0.0
  public var stopReason: String?
  public var outcome = Outcome.unknown
  public var model: String?
  public var release: String?
  public var promptHash: String?
  /// Tools in the order of their first call, with the number of their calls.
  public var tools: [ToolCount] = []
  /// Findings of any rule about it.
  public var findings = 0

  /// How a run ended, as far as its log says.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case succeeded = "ok"
    case failed = "error"
    /// It has an end that does not say.
    case ended
    /// It has no end.
    case unfinished
    /// Runs of this log have no end of their own.
    case unknown
  }

  /// How often a run called a tool.
  public struct ToolCount: Sendable, Hashable {
    public var tool: String
    public var count: Int

    /// Takes every property as it is.
    public init(tool: String, count: Int) {
      self.tool = tool
      self.count = count
    }
  }

  package init(id: String, key: [UInt8], location: Location) {
    self.id = id
    self.key = key
    self.location = location
  }

  public var tokens: Double? {
    promptTokens == nil && completionTokens == nil
      ? nil : (promptTokens ?? 0) + (completionTokens ?? 0)
  }

  /// It failed, or never ended, or one of its calls did.
  public var isTroubled: Bool { outcome == .failed || outcome == .unfinished || errors > 0 }
}
