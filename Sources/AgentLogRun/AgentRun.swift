import AgentLogJSON

/// One run of an agent, which logs itself: every step, call and result becomes an event that the
/// `agent-run` schema accepts, on every path out of it.
///
/// A run lives in ``withAgentRun(to:options:isolation:_:)``. Inside, it is also ``AgentRun/current``,
/// so that code far below logs into it without being handed it. Detached tasks lose it, as they lose
/// all task-local values: hand it to them.
///
/// What is never logged: arguments, prompts, results and the texts of errors. Arguments and the task
/// are logged as hashes, errors as their class.
///
/// Safe to use from many tasks at once. Events are written in the order of their timestamps.
/// Field names and events follow "Agent logging: structured events correlated by run_id and
/// trace_id"; bounds follow "(Production) Logging for AI Agents".
public final class AgentRun: Sendable {
  /// The same on every event of the run.
  public let id: String
  /// The same on every event of the run and in every service that it calls.
  public let traceID: String
  let options: RunOptions
  let clock = RunClock()
  private let sink: any LogSink
  private let state = Lock(RunState())

  /// The run that the current task belongs to; nil outside of one.
  public static var current: AgentRun? { RunContext.current?.run }

  init(sink: any LogSink, options: RunOptions) {
    id = options.runID ?? Identifiers.uuid()
    traceID = options.traceID ?? RunContext.current?.run.traceID ?? Identifiers.trace()
    self.options = options
    self.sink = sink
  }

  /// Says why the run stops, for its `run_finished`: one short word such as `completed`,
  /// `max_steps`, `user_cancelled`. The last word counts. Without one it is `completed` for a run
  /// that returns, and what stopped it for one that throws.
  public func stop(reason: String) {
    state.withValue { $0.stopReason = reason }
  }

  /// Logs an event of your own, with the run's ids and time.
  ///
  /// The names of the run's own events are taken: such an event is logged as `app.<name>`. Fields
  /// named `timestamp`, `event`, `run_id` and `trace_id` keep the run's values. Values are logged as
  /// given, so hash or redact what is sensitive.
  public func emit(_ event: String, _ fields: LogValue = [:]) {
    let name = Self.ownEvents.contains(event) ? "app." + event : event
    guard case .object(let members) = fields else {
      log(name, [.init("value", fields)])
      return
    }
    log(name, members.filter { !Self.ownFields.contains($0.key) })
  }

  /// Events that came after the run's end and could not be logged: from tasks that outlived it.
  public var lateEvents: Int { state.withValue { $0.late } }

  private static let ownEvents: Set<String> = [
    "run_started", "agent_step", "tool_call", "tool_result", "llm_result", "run_finished",
  ]
  private static let ownFields: Set<String> = ["timestamp", "event", "run_id", "trace_id", "lane"]

  // MARK: - Logging

  func log(_ event: String, _ fields: [LogValue.Member]) {
    let lane = context?.lane
    state.withValue { write(event, fields, lane, &$0) }
  }

  /// Changes the state and logs what came of it, with nothing in between.
  func logging<Result>(
    _ change: (inout RunState) throws -> (result: Result, event: String, fields: [LogValue.Member])
  ) throws -> Result {
    let lane = context?.lane
    let outcome: Swift.Result<Result, any Error> = state.withValue { state in
      do {
        let (result, event, fields) = try change(&state)
        write(event, fields, lane, &state)
        return .success(result)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Logs the last event; nothing comes between it and the end.
  func end(_ event: String, _ fields: (RunState) -> [LogValue.Member]) {
    state.withValue { state in
      write(event, fields(state), nil, &state)
      state.isEnded = true
    }
  }

  /// Reads or changes the state alone.
  func withState<Result>(_ body: (inout RunState) -> Result) -> Result { state.withValue(body) }

  /// The lane and step of the current task, where it is one of this run.
  var context: RunContext? { RunContext.current.flatMap { $0.run === self ? $0 : nil } }

  private func write(
    _ event: String, _ fields: [LogValue.Member], _ lane: String?, _ state: inout RunState
  ) {
    guard !state.isEnded else {
      state.late += 1
      return
    }
    state.latest = max(state.latest, clock.milliseconds)
    var members: [LogValue.Member] = [
      .init("timestamp", .string(clock.timestamp(at: state.latest))),
      .init("event", .string(event)),
      .init("run_id", .string(id)),
      .init("trace_id", .string(traceID)),
    ]
    if let lane { members.append(.init("lane", .string(lane))) }
    members += fields
    var bytes: [UInt8] = []
    LogValue.object(members).write(to: &bytes, .plain)
    sink.write(bytes)
    options.interceptor?.record(event: bytes, lane: lane)
  }
}

/// Where a task is in its run.
struct RunContext: Sendable {
  @TaskLocal static var current: RunContext?

  let run: AgentRun
  var lane: String?
  /// The type of the step that the task is in; nil between steps.
  var step: String?
}
