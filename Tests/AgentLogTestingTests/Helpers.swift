import AgentLogJSON
import Testing

@testable import AgentLogTesting

/// What the expectations in the body recorded, instead of failing this test: `E` or `W`, and the text.
func issues(_ body: () throws -> Void) rethrows -> [String] {
  let found = Lock<[String]>([])
  try withKnownIssue(isIntermittent: true) {
    try body()
  } matching: { issue in
    let text = issue.comments.map(\.rawValue).joined(separator: "\n")
    #if compiler(>=6.3)
      let mark = issue.severity == .warning ? "W " : "E "
    #else
      let mark = "E "
    #endif
    found.withValue { $0.append(mark + text) }
    return true
  }
  return found.withValue { $0 }
}

/// The expectation returned that it held; for the inside of `#expect`, which does not nest.
func yes(_ held: Bool) { #expect(held) }

/// The expectation returned that it did not hold.
func no(_ held: Bool) { #expect(!held) }

/// A small log that `agent-run` accepts, to be broken by the tests.
enum Sample {
  static let start = """
    {"timestamp":"2026-03-22T09:52:40.118Z","event":"run_started","run_id":"r_1","trace_id":"t_1",\
    "user_id":null,"request_id":null,"task_hash":"\(hash)"}
    """
  static let step = """
    {"timestamp":"2026-03-22T09:52:40.120Z","event":"agent_step","run_id":"r_1","trace_id":"t_1",\
    "step_index":1,"step_type":"tool_call","tool":"search"}
    """
  static let call = """
    {"timestamp":"2026-03-22T09:52:40.121Z","event":"tool_call","run_id":"r_1","trace_id":"t_1",\
    "tool":"search","args_hash":"\(hash)"}
    """
  static let result = """
    {"timestamp":"2026-03-22T09:52:40.180Z","event":"tool_result","run_id":"r_1","trace_id":"t_1",\
    "tool":"search","latency_ms":59,"status":"ok"}
    """
  static let answer = """
    {"timestamp":"2026-03-22T09:52:40.280Z","event":"llm_result","run_id":"r_1","trace_id":"t_1",\
    "model":"m","latency_ms":99,"status":"ok","token_usage":{"input_tokens":30,"output_tokens":12}}
    """
  static let end = """
    {"timestamp":"2026-03-22T09:52:40.281Z","event":"run_finished","run_id":"r_1","trace_id":"t_1",\
    "status":"ok","stop_reason":"completed","total_steps":1,"total_latency_ms":163}
    """
  static let hash = String(repeating: "5f", count: 32)

  static func log(_ lines: String...) -> String { lines.joined(separator: "\n") + "\n" }
  static let valid = log(start, step, call, result, answer, end)
}
