extension AgentRun {
  /// A step of the agent: logged as `agent_step`, and all calls made inside belong to it. A call
  /// outside of any step is a step of its own.
  ///
  /// - Parameters:
  ///   - type: What the agent does: `reasoning`, `plan`, `final_answer`.
  ///   - isolation: The caller's actor, on which the body stays.
  ///   - body: The step.
  /// - Throws: ``BoundReached`` where the run may take no further step; what the body throws.
  public func step<Output>(
    _ type: String, isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Output
  ) async throws -> Output {
    try logStep(type, tool: nil)
    var context = context ?? RunContext(run: self)
    context.step = type
    return try await RunContext.$current.withValue(
      context, operation: body, isolation: isolation)
  }

  /// A lane of the run: a name for what goes on beside the rest. Its events carry it as `lane`, and a
  /// replay matches the calls of each lane in their own order.
  ///
  /// Give each task of a group that runs side by side a lane of its own, with a name that is the same
  /// in every run.
  public func lane<Output>(
    _ name: String, isolation: isolated (any Actor)? = #isolation,
    _ body: () async throws -> Output
  ) async rethrows -> Output {
    var context = context ?? RunContext(run: self)
    context.lane = name
    return try await RunContext.$current.withValue(
      context, operation: body, isolation: isolation)
  }

  /// Counts a step and logs it.
  func logStep(_ type: String, tool: String?) throws {
    let lane = context?.lane
    try logging { state in
      let index = try state.takeStep(lane, options.bounds)
      return (
        (), "agent_step",
        [
          .init("step_index", .integer(Int64(index))),
          .init("step_type", .string(type)),
          .init("tool", tool.map { .string($0) } ?? .null),
        ]
      )
    }
  }
}
