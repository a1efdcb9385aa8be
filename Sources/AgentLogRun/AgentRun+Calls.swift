/// A call that was begun and has not ended.
struct OngoingCall: Sendable {
  let call: AgentCall
  /// Tells calls of the same tool with the same arguments; nil for a model.
  let key: String?
  /// Milliseconds since the run's start.
  let began: Int64
  let stepType: String?
}

extension AgentRun {
  /// Makes a call, or has it answered by a replay, and logs how it ended.
  func perform<Output>(
    _ ongoing: OngoingCall, encode: (Output) throws -> LogValue,
    decode: (LogValue) throws -> Output, usage: (Output) -> TokenUsage?,
    isolation: isolated (any Actor)?, _ body: () async throws -> Output
  ) async throws -> Output {
    do {
      if let outcome = try recorded(ongoing.call) { return try give(outcome, for: ongoing, decode) }
      let output = try await body()
      // Only a recorder needs the result as a value.
      if let interceptor = options.interceptor {
        interceptor.record(.success(try encode(output), usage(output)), of: ongoing.call)
      }
      logResult(of: ongoing, usage(output))
      return output
    } catch let error as Replayed {
      logFailure(of: ongoing, error.error)
      throw error.error
    } catch {
      options.interceptor?.record(
        .failure(errorClass: ErrorClass.of(error), message: String(describing: error)),
        of: ongoing.call)
      logFailure(of: ongoing, error)
      throw error
    }
  }

  /// A failure that comes from a replay and is not recorded.
  private struct Replayed: Error {
    let error: any Error
  }

  private func recorded(_ call: AgentCall) throws -> CallOutcome? {
    do {
      return try options.interceptor?.outcome(of: call)
    } catch {
      throw Replayed(error: error)
    }
  }

  private func give<Output>(
    _ outcome: CallOutcome, for ongoing: OngoingCall, _ decode: (LogValue) throws -> Output
  ) throws -> Output {
    switch outcome {
    case .success(let value, let usage):
      let output: Output
      do {
        output = try decode(value)
      } catch {
        throw Replayed(error: error)
      }
      logResult(of: ongoing, usage)
      return output
    case .failure(let errorClass, let message):
      throw Replayed(error: ReplayedError(errorClass: errorClass, message: message))
    }
  }

  private func logResult(of ongoing: OngoingCall, _ usage: TokenUsage?) {
    withState { $0.succeeded(ongoing.key, usage) }
    var fields = [LogValue.Member("status", "ok")]
    if ongoing.call.kind == .model {
      let tokens: LogValue? = usage.map {
        [
          "input_tokens": .integer(Int64($0.input)), "output_tokens": .integer(Int64($0.output)),
          "total_tokens": .integer(Int64($0.total)),
        ]
      }
      fields.append(.init("token_usage", tokens ?? .null))
    }
    logEnd(of: ongoing, fields)
  }

  private func logFailure(of ongoing: OngoingCall, _ error: any Error) {
    let errorClass = ErrorClass.of(error)
    withState { $0.failed(ongoing.key, ongoing.call.kind, errorClass) }
    logEnd(of: ongoing, [.init("status", "error"), .init("error_class", .string(errorClass))])
  }

  private func logEnd(of ongoing: OngoingCall, _ outcome: [LogValue.Member]) {
    let latency = LogValue.Member("latency_ms", .integer(clock.milliseconds - ongoing.began))
    let name = LogValue.string(ongoing.call.name)
    switch ongoing.call.kind {
    case .tool:
      let id = LogValue.string("call_\(ongoing.call.index + 1)")
      log("tool_result", [.init("tool", name), .init("tool_call_id", id), latency] + outcome)
    case .model:
      let model = ongoing.call.name.isEmpty ? LogValue.null : name
      let step = LogValue.string(ongoing.stepType ?? "reasoning")
      log("llm_result", [.init("step_type", step), .init("model", model), latency] + outcome)
    }
  }
}
