/// What a run may take before it is stopped: the structural bounds of "(Production) Logging for AI
/// Agents", layer 1. A bound that is nil does not bind.
///
/// A step, call or retry beyond a bound is not made: what would make it throws ``BoundReached``, and
/// the run's end carries the bound, how far the run came, and a stop reason.
public struct RunBounds: Sendable, Hashable {
  /// Steps of a run.
  public var steps: Int?
  /// Tool calls of a run, retries among them.
  public var toolCalls: Int?
  /// How often a call of the same tool with the same arguments is made again after it failed.
  public var retries: Int?
  /// Tokens in and out of all model calls. It is known what a call took when it is over, so the last
  /// one may reach beyond the bound; no further one is made.
  public var tokens: Int?

  /// Only the bounds that are given bind.
  public init(
    steps: Int? = nil, toolCalls: Int? = nil, retries: Int? = nil, tokens: Int? = nil
  ) {
    self.steps = steps
    self.toolCalls = toolCalls
    self.retries = retries
    self.tokens = tokens
  }

  /// No bounds.
  public static let none = RunBounds()
}

/// A run came to one of its bounds.
public struct BoundReached: Error, Sendable, Hashable, CustomStringConvertible {
  /// Which bound. The raw value is the stop reason of the run.
  public enum Bound: String, Sendable, Hashable {
    case steps = "max_steps"
    case toolCalls = "max_tool_calls"
    case retries = "max_retries"
    case tokens = "max_tokens"
  }

  /// Which bound it was.
  public let bound: Bound
  /// What the bound allows.
  public let limit: Int

  /// What was reached and what to do.
  public var description: String {
    "the run reached its bound \(bound.rawValue) of \(limit); raise it in RunBounds, or find out "
      + "what the run repeats: agentlog show --run"
  }
}
