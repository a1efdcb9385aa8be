extension AgentRun {
  /// Calls a tool: logs `tool_call` with the hash of the arguments, then `tool_result` with latency
  /// and status, whatever the body does.
  ///
  /// With a replay the recorded result comes back and the body is not run.
  ///
  /// - Parameters:
  ///   - name: The tool. One that is not among ``RunOptions/tools`` is logged and refused.
  ///   - input: The arguments. Only their hash is logged.
  ///   - isolation: The caller's actor, on which the body stays.
  ///   - body: The call.
  /// - Throws: ``BoundReached``, ``UnknownTool``; what the body throws; in a replay
  ///   ``ReplayedError`` where it threw, and what the replay says of a call that was not recorded.
  public func tool<Output: Codable>(
    _ name: String, input: LogValue = [:], isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Output
  ) async throws -> Output {
    let call = try beginTool(name, input)
    return try await perform(
      call, encode: { try LogValue(encoding: $0) }, decode: { try $0.decode() },
      usage: { _ in nil }, isolation: isolation, body)
  }

  /// Calls a tool with arguments of a type of yours.
  ///
  /// - Throws: As with a ``LogValue``; what `encode(to:)` of the arguments throws.
  @_disfavoredOverload
  public func tool<Output: Codable>(
    _ name: String, input: some Encodable, isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Output
  ) async throws -> Output {
    let value = try LogValue(encoding: input)
    return try await tool(name, input: value, isolation: isolation, body)
  }

  /// Calls a tool that gives nothing back.
  public func tool(
    _ name: String, input: LogValue = [:], isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Void
  ) async throws {
    let call = try beginTool(name, input)
    try await perform(
      call, encode: { .null }, decode: { _ in }, usage: { _ in nil }, isolation: isolation, body)
  }

  private func beginTool(_ name: String, _ input: LogValue) throws -> OngoingCall {
    let hash = options.argsHash.hash(input)
    // Lanes count for themselves: which of two at once comes third is chance.
    let key = [context?.lane ?? "", name, hash].joined(separator: "\u{0}")
    if context?.step == nil { try logStep("tool_call", tool: name) }
    let isKnown = options.tools?.contains(name) ?? true
    let index = try logging { state in
      let (index, repeats) = try state.takeToolCall(key, options.bounds)
      var fields: [LogValue.Member] = [
        .init("tool", .string(name)),
        .init("tool_call_id", .string("call_\(index + 1)")),
        .init("args_hash", .string(hash)),
      ]
      if repeats > 2 { fields.append(.init("repeat_count", .integer(Int64(repeats)))) }
      if !isKnown {
        // No result follows: the call closes itself.
        fields += [.init("status", "error"), .init("error_class", "unknown_tool")]
        state.failed(key, .tool, "unknown_tool")
      }
      return (index, "tool_call", fields)
    }
    guard isKnown else { throw UnknownTool() }
    return OngoingCall(
      call: AgentCall(
        kind: .tool, name: name, input: input, lane: context?.lane, index: index),
      key: key, began: clock.milliseconds, stepType: nil)
  }
}
