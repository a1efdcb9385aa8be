#if canImport(Testing)
  import AgentLogCheck
  /// What each run of a log may take. A bound that is nil does not bind.
  public struct BehaviourBounds: Sendable, Hashable {
    /// Steps of a run: its `agent_step` events.
    public var steps: Int?
    /// Tool calls of a run.
    public var toolCalls: Int?
    /// Retries of one call: the same tool with the same arguments, made again after it failed.
    public var retries: Int?
    /// Calls of the same tool with the same arguments.
    public var repeatedCalls: Int?
    /// Tokens in and out of all models.
    public var tokens: Int?
    /// Events of a run with `status` error, its end aside.
    public var errors: Int?

    /// Only the bounds that are given bind.
    public init(
      steps: Int? = nil, toolCalls: Int? = nil, retries: Int? = nil, repeatedCalls: Int? = nil,
      tokens: Int? = nil, errors: Int? = nil
    ) {
      self.steps = steps
      self.toolCalls = toolCalls
      self.retries = retries
      self.repeatedCalls = repeatedCalls
      self.tokens = tokens
      self.errors = errors
    }
  }

  /// Expects that each run of a log stayed within bounds, counted from its events, whatever the run says
  /// of itself.
  ///
  ///     expectBehaviour(of: sink, within: .init(steps: 10, retries: 2, repeatedCalls: 3, tokens: 20_000))
  ///
  /// One issue is recorded for each bound that was broken, with up to ten runs. A log without runs does
  /// not pass; neither does a call without bounds.
  ///
  /// - Returns: Whether all runs stayed within all bounds.
  @discardableResult
  public func expectBehaviour(
    of log: some AgentLogConvertible, within bounds: BehaviourBounds,
    schema: LogSchema = .agentRun,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) -> Bool {
    IssueRecorder.expect(at: SourcePlace(fileID, filePath, line, column)) {
      () throws(LogCheckMistake) in
      let limits: [(what: String, limit: Int?, count: (RunCounts) -> Int)] = [
        ("steps", bounds.steps, \.steps), ("tool calls", bounds.toolCalls, \.toolCalls),
        ("retries of one call", bounds.retries, \.retries),
        ("calls with the same arguments", bounds.repeatedCalls, \.sameCalls),
        ("tokens", bounds.tokens, \.tokens), ("errors", bounds.errors, \.errors),
      ]
      guard limits.contains(where: { $0.limit != nil }) else {
        throw LogCheckMistake("no bound is given; name at least one in BehaviourBounds")
      }
      let events = try LoggedEvents(log.agentLog, schema.load())
      if let reason = events.untold { return .failed("could not tell: \(reason)") }
      let runs = events.runs.map { (id: $0.id, counts: RunCounts($0.events)) }
      guard !runs.isEmpty else { return .failed("could not tell: no event belongs to a run") }
      var verdict = Verdict()
      for case (let what, let limit?, let count) in limits {
        let over = runs.filter { count($0.counts) > limit }
        guard !over.isEmpty else { continue }
        var text = "\(what): at most \(limit) expected"
        for run in over.prefix(10) {
          text += "\n  run \(Shown.text(run.id)): \(count(run.counts))"
        }
        if over.count > 10 { text += "\n  and \(over.count - 10) more runs" }
        verdict.failures.append(.init(text: text))
      }
      return verdict
    }
  }

  /// As ``expectBehaviour(of:within:schema:fileID:filePath:line:column:)``, and stops the test where a run
  /// broke a bound.
  ///
  /// - Throws: ``LogRequirementFailed``.
  public func requireBehaviour(
    of log: some AgentLogConvertible, within bounds: BehaviourBounds,
    schema: LogSchema = .agentRun,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) throws {
    let held = expectBehaviour(
      of: log, within: bounds, schema: schema, fileID: fileID, filePath: filePath, line: line,
      column: column)
    guard held else { throw LogRequirementFailed(expectation: "requireBehaviour") }
  }
#endif
