/// What part an event plays in its run, whatever it is called.
package enum EventRole: UInt8, Sendable, CaseIterable {
  /// None that is known.
  case other
  /// The run begins.
  case start
  /// The agent decides on a step.
  case step
  /// A tool is called.
  case call
  /// A tool came back.
  case result
  /// A call and its result in one: a span.
  case execute
  /// A model answered.
  case model
  /// The run ends, and ends in failure.
  case end, failure

  package var bit: UInt16 { 1 << UInt16(rawValue) }

  package var isCall: Bool { self == .call || self == .execute }
  package var isToolEnd: Bool { self == .result || self == .execute }
  package var isEnd: Bool { self == .end || self == .failure }

  /// The role that a name tells, in any of the usual spellings; nil for other names.
  package init?(named name: String) {
    let plain = String(name.lowercased().map { $0 == "." || $0 == "-" || $0 == " " ? "_" : $0 })
    guard let role = Self.names[plain] else { return nil }
    self = role
  }

  private static let names: [String: EventRole] = {
    var names: [String: EventRole] = [:]
    for name in [
      "run_started", "run_start", "simulation_started", "simulation", "trace_start",
      "agent_started", "session_started", "session_start",
    ] {
      names[name] = .start
    }
    for name in ["agent_step", "step"] { names[name] = .step }
    for name in ["tool_call", "tool_called", "tool_start", "tool_call_started"] {
      names[name] = .call
    }
    for name in [
      "tool_result", "tool_end", "tool_output", "tool_call_result", "tool_call_finished",
    ] {
      names[name] = .result
    }
    for name in ["tool_execute", "execute_tool", "tool_execution"] { names[name] = .execute }
    for name in [
      "llm_result", "llm_response", "llm_call", "model_response", "chat", "text_completion",
      "generate_content",
    ] {
      names[name] = .model
    }
    for name in [
      "run_finished", "run_end", "simulation_terminated", "trace_complete", "agent_finished",
      "session_ended",
    ] {
      names[name] = .end
    }
    for name in ["trace_failed", "run_failed"] { names[name] = .failure }
    return names
  }()
}
