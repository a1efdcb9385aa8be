/// What a model gave, and what it took.
public struct ModelAnswer<Output> {
  /// What the model gave.
  public var output: Output
  /// nil where the framework does not tell.
  public var usage: TokenUsage?

  /// An answer, with what it took where that is known.
  public init(_ output: Output, usage: TokenUsage? = nil) {
    self.output = output
    self.usage = usage
  }
}

extension ModelAnswer: Sendable where Output: Sendable {}

extension AgentRun {
  /// Asks a model: logs `llm_result` with tokens, latency and status, whatever the body does.
  ///
  /// With a replay the recorded answer comes back and the body is not run.
  ///
  /// - Parameters:
  ///   - model: The model that is asked; nil where it is not known.
  ///   - input: What it is asked, for recordings and replays. Not logged.
  ///   - isolation: The caller's actor, on which the body stays.
  ///   - body: The call.
  /// - Throws: ``BoundReached``; what the body throws; in a replay as a tool does.
  public func llm<Output: Codable>(
    _ model: String?, input: LogValue = nil, isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> ModelAnswer<Output>
  ) async throws -> Output {
    let stepType = context?.step ?? "reasoning"
    if context?.step == nil { try logStep(stepType, tool: nil) }
    let index = try withState { state in
      Result { () throws(BoundReached) in try state.takeModelCall(options.bounds) }
    }.get()
    let call = OngoingCall(
      call: AgentCall(
        kind: .model, name: model ?? "", input: input, lane: context?.lane, index: index),
      key: nil, began: clock.milliseconds, stepType: stepType)
    return try await perform(
      call, encode: { try LogValue(encoding: $0.output) },
      decode: { ModelAnswer(try $0.decode()) }, usage: { $0.usage }, isolation: isolation, body
    ).output
  }

  /// Asks a model, with an input of a type of yours.
  @_disfavoredOverload
  public func llm<Output: Codable>(
    _ model: String?, input: some Encodable, isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> ModelAnswer<Output>
  ) async throws -> Output {
    let value = try LogValue(encoding: input)
    return try await llm(model, input: value, isolation: isolation, body)
  }
}
