/// What is known of a run when it starts, and what it is held to.
public struct RunOptions: Sendable {
  /// The same on every event; a random UUID where none is given.
  public var runID: String?
  /// The same on every event and in every service called; a random W3C trace id where none is given.
  public var traceID: String?
  /// The request that asked for the run; logged as null where there is none.
  public var requestID: String?
  /// Who asked, as an opaque id; logged as null where nobody is known.
  public var userID: String?
  /// What was asked for. Only its hash is logged.
  public var task: LogValue?
  /// What the run may take.
  public var bounds: RunBounds
  /// The tools there are; a call of another is logged and refused. nil lets any be called.
  public var tools: Set<String>?
  /// How arguments become `args_hash`.
  public var argsHash: ArgumentsHash
  /// A recorder or a replay.
  public var interceptor: (any CallInterceptor)?

  /// Everything has a default: ids are made up, nothing is bounded, nothing recorded.
  public init(
    runID: String? = nil, traceID: String? = nil, requestID: String? = nil,
    userID: String? = nil, task: LogValue? = nil, bounds: RunBounds = .none,
    tools: Set<String>? = nil, argsHash: ArgumentsHash = .jcs,
    interceptor: (any CallInterceptor)? = nil
  ) {
    self.runID = runID
    self.traceID = traceID
    self.requestID = requestID
    self.userID = userID
    self.task = task
    self.bounds = bounds
    self.tools = tools
    self.argsHash = argsHash
    self.interceptor = interceptor
  }
}
