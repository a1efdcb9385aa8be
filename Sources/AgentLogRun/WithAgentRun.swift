/// Runs an agent, and logs the run from its first event to its last: `run_started`, and, however the
/// body ends, exactly one `run_finished` with status, stop reason and totals.
///
///     let log = try FileSink(path: "agent.jsonl")
///     let answer = try await withAgentRun(to: log, options: .init(task: "book a flight")) { run in
///       let plan = try await run.llm("gpt-4.1", input: prompt) { try await model.answer(prompt) }
///       return try await run.tool("book_flight", input: plan) { try await book(plan) }
///     }
///
/// Inside another run, the new one has the same trace and names its parent.
///
/// - Parameters:
///   - sink: Where the events go. It is called with the run's lock held: see ``LogSink``.
///   - options: What is known of the run, and what it is held to.
///   - isolation: The caller's actor, on which the body stays.
///   - body: The agent.
/// - Throws: What the body throws.
public func withAgentRun<Output>(
  to sink: any LogSink, options: RunOptions = RunOptions(),
  isolation: isolated (any Actor)? = #isolation,
  _ body: (AgentRun) async throws -> Output
) async rethrows -> Output {
  let run = AgentRun(sink: sink, options: options)
  run.start(within: AgentRun.current)
  do {
    let output = try await RunContext.$current.withValue(
      RunContext(run: run), operation: { try await body(run) }, isolation: isolation)
    run.finish(nil)
    return output
  } catch {
    run.finish(error)
    throw error
  }
}

extension AgentRun {
  fileprivate func start(within parent: AgentRun?) {
    var fields: [LogValue.Member] = []
    if let task = options.task {
      fields.append(.init("task_hash", .string(options.argsHash.hash(task))))
    }
    if let parent { fields.append(.init("parent_run_id", .string(parent.id))) }
    log("run_started", fields)
  }

  fileprivate func finish(_ error: (any Error)?) {
    end("run_finished") { ending($0, error) }
  }

  private func ending(_ state: RunState, _ error: (any Error)?) -> [LogValue.Member] {
    let bounds = options.bounds
    var fields: [LogValue.Member] = [
      .init("status", error == nil ? "ok" : "error"),
      .init("stop_reason", .string(stopReason(state, error))),
      .init("total_steps", .integer(Int64(state.steps))),
      .init("total_tool_calls", .integer(Int64(state.toolCalls))),
      .init("total_tokens", .integer(Int64(state.tokens))),
      .init("num_errors", .integer(Int64(state.errors))),
      .init("total_latency_ms", .integer(max(state.latest, clock.milliseconds))),
    ]
    if let error { fields.append(.init("error_class", .string(ErrorClass.of(error)))) }
    let limits = [
      ("max_steps", bounds.steps), ("max_tool_calls", bounds.toolCalls),
      ("max_retries", bounds.retries), ("max_tokens", bounds.tokens),
    ]
    for case (let name, let limit?) in limits {
      fields.append(.init(name, .integer(Int64(limit))))
    }
    if let limit = bounds.steps, limit > 0 {
      let hundredths = (state.steps * 200 + limit) / (2 * limit)
      fields.append(.init("steps_pct_of_limit", .number(Double(hundredths) / 100)))
    }
    return fields
  }

  private func stopReason(_ state: RunState, _ error: (any Error)?) -> String {
    if let reason = state.stopReason { return reason }
    guard let error else { return state.reached?.bound.rawValue ?? "completed" }
    if let bound = error as? BoundReached { return bound.bound.rawValue }
    let errorClass = ErrorClass.of(error)
    if errorClass == "cancelled" || errorClass == "timeout" { return errorClass }
    if let last = state.lastFailure, last.errorClass == errorClass, last.kind == .tool {
      return "tool_error"
    }
    return "step_error"
  }
}
