/// What one run came to: a line of the table of runs, and where summaries and alerts begin.
///
/// Texts come from the log through the masker. What a log does not hold is nil.
package struct RunRecord: Sendable, Hashable {
  /// The id of the run as it may be shown.
  package var id: String
  /// The first bytes of the id as logged, to be found by; never shown.
  package var key: [UInt8]
  package var trace: String?
  /// Where its first event is.
  package var location: Location
  package var events = 0
  /// Nanoseconds since 1970 of its first and its last event.
  package var start: Int64?
  package var end: Int64?
  /// In milliseconds: the run's own total, else from its clock.
  package var duration: Double?
  package var steps = 0
  package var toolCalls = 0
  package var modelCalls = 0
  package var errors = 0
  package var timeouts = 0
  package var validationFailures = 0
  package var promptTokens: Double?
  package var completionTokens: Double?
  package var cost: Double?
  /// Milliseconds that results of tools and of models name.
  package var toolTime = 0.0
  package var modelTime = 0.0
  package var stopReason: String?
  package var outcome = Outcome.unknown
  package var model: String?
  package var release: String?
  package var promptHash: String?
  /// Tools in the order of their first call, with the number of their calls.
  package var tools: [ToolCount] = []
  /// Findings of any rule about it.
  package var findings = 0

  /// How a run ended, as far as its log says.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
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
  package struct ToolCount: Sendable, Hashable {
    package var tool: String
    package var count: Int

    /// Takes every property as it is.
    package init(tool: String, count: Int) {
      self.tool = tool
      self.count = count
    }
  }

  package init(id: String, key: [UInt8], location: Location) {
    self.id = id
    self.key = key
    self.location = location
  }

  package var tokens: Double? {
    promptTokens == nil && completionTokens == nil
      ? nil : (promptTokens ?? 0) + (completionTokens ?? 0)
  }

  /// It failed, or never ended, or one of its calls did.
  package var isTroubled: Bool { outcome == .failed || outcome == .unfinished || errors > 0 }
}
