/// What a run has done so far. Behind the run's lock; bounded, whatever the agent does.
struct RunState: Sendable {
  /// Calls of one tool with the same arguments.
  private struct Repeats {
    var count = 0
    /// How often it was made again after it had failed.
    var retries = 0
    var lastFailed = false
  }

  /// Different calls that are told apart; beyond it repeats go uncounted.
  private static let most = 4_096

  private(set) var steps = 0
  /// Steps of the run's own lane.
  private var mainSteps = 0
  private(set) var calls = 0
  private(set) var toolCalls = 0
  private(set) var errors = 0
  private(set) var tokens = 0
  private var repeats: [String: Repeats] = [:]
  /// The kind and error class of the call that failed last.
  private(set) var lastFailure: (kind: AgentCall.Kind, errorClass: String)?
  /// The first bound that stopped something.
  private(set) var reached: BoundReached?
  /// Why the run says that it stopped.
  var stopReason: String?
  /// The time of the latest event, so that none is earlier than the one before.
  var latest: Int64 = 0
  var isEnded = false
  /// Events that came after the end and were not logged.
  var late = 0

  /// Counts a step, or says which bound forbids it, and gives its index.
  ///
  /// Steps of lanes go on side by side, in an order that no two runs share: they have the index of the
  /// step that comes next in the run's own lane, so that a run has the same indices each time.
  mutating func takeStep(_ lane: String?, _ bounds: RunBounds) throws(BoundReached) -> Int {
    if let limit = bounds.steps, steps >= limit { try stop(.steps, limit) }
    steps += 1
    if lane != nil { return mainSteps + 1 }
    mainSteps += 1
    return mainSteps
  }

  /// Counts a model call, or says which bound forbids it.
  mutating func takeModelCall(_ bounds: RunBounds) throws(BoundReached) -> Int {
    try checkTokens(bounds)
    calls += 1
    return calls - 1
  }

  /// Counts a tool call, or says which bound forbids it. Gives its index, and how often the same
  /// call has been made, this one among them.
  mutating func takeToolCall(
    _ key: String, _ bounds: RunBounds
  ) throws(BoundReached) -> (index: Int, repeats: Int) {
    try checkTokens(bounds)
    if let limit = bounds.toolCalls, toolCalls >= limit { try stop(.toolCalls, limit) }
    var same = repeats[key] ?? Repeats()
    if same.lastFailed {
      if let limit = bounds.retries, same.retries >= limit { try stop(.retries, limit) }
      same.retries += 1
    }
    same.count += 1
    if same.count > 1 || repeats.count < Self.most { repeats[key] = same }
    calls += 1
    toolCalls += 1
    return (calls - 1, same.count)
  }

  mutating func succeeded(_ key: String?, _ usage: TokenUsage?) {
    if let key { repeats[key]?.lastFailed = false }
    guard let usage else { return }
    // A count that no model has must not turn the sum around: the bound would never be reached.
    let (sum, overflows) = tokens.addingReportingOverflow(usage.total)
    tokens = overflows ? .max : sum
  }

  mutating func failed(_ key: String?, _ kind: AgentCall.Kind, _ errorClass: String) {
    errors += 1
    lastFailure = (kind, errorClass)
    if let key { repeats[key]?.lastFailed = true }
  }

  private mutating func checkTokens(_ bounds: RunBounds) throws(BoundReached) {
    if let limit = bounds.tokens, tokens >= limit { try stop(.tokens, limit) }
  }

  private mutating func stop(
    _ bound: BoundReached.Bound, _ limit: Int
  ) throws(BoundReached) -> Never {
    let error = BoundReached(bound: bound, limit: limit)
    if reached == nil { reached = error }
    throw error
  }
}
