/// What stands between a run and the doing of its calls: a recorder that keeps what came back, or a
/// replay that answers in its place. This is how fixtures plug into a run.
///
/// Called from many tasks at once; within one lane in the order of the calls.
public protocol CallInterceptor: Sendable {
  /// Asked before a call is made. An outcome is given back in its place; nil lets it be made.
  ///
  /// - Throws: where a replay has no such call: the agent gets the error, and the interceptor should
  ///   remember it, for an agent may swallow it.
  func outcome(of call: AgentCall) throws -> CallOutcome?

  /// Told what a call that was made gave.
  func record(_ outcome: CallOutcome, of call: AgentCall)

  /// Told each event as it was logged: one JSON object without newline, and the lane it was in.
  func record(event: [UInt8], lane: String?)
}

/// A call of a tool or a model.
public struct AgentCall: Sendable, Hashable {
  /// What is called.
  public enum Kind: String, Sendable, Hashable {
    case tool
    case model
  }

  /// Whether it is a tool or a model.
  public let kind: Kind
  /// The tool, or the model.
  public let name: String
  /// What it was called with, not redacted.
  public let input: LogValue
  /// The lane it was made in; nil for the run's own.
  public let lane: String?
  /// Its place among all calls of the run, from 0, in the order they were begun.
  public let index: Int
}

/// How a call ended.
public enum CallOutcome: Sendable, Hashable {
  /// What it gave, and for a model what it took.
  case success(LogValue, TokenUsage?)
  /// The class of the error and its text, not redacted.
  case failure(errorClass: String, message: String)
}

/// What a model call took.
public struct TokenUsage: Sendable, Hashable, Codable {
  /// Tokens that went in.
  public var input: Int
  /// Tokens that came out.
  public var output: Int

  /// Counts of one call.
  public init(input: Int, output: Int) {
    self.input = input
    self.output = output
  }

  /// Both together; of counts that no model has, the largest number there is.
  public var total: Int {
    let (sum, overflows) = input.addingReportingOverflow(output)
    return overflows ? .max : sum
  }
}
