import AgentLogJSON
import Foundation
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

/// The same for a body that waits.
func issues(
  isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Void
) async -> [String] {
  let found = Lock<[String]>([])
  // Every error is taken for an issue, so none comes through.
  try? await withKnownIssue(isIntermittent: true, isolation: isolation) {
    try await body()
  } matching: { issue in
    let text = issue.comments.map(\.rawValue).joined(separator: "\n")
    #if compiler(>=6.3)
      let mark = issue.severity == .warning ? "W " : "E "
    #else
      let mark = "E "
    #endif
    let error = issue.error.map { "\($0)" } ?? ""
    found.withValue { $0.append(mark + text + error) }
    return true
  }
  return found.withValue { $0 }
}

/// A folder for the fixtures of one test, removed with the value.
final class FixtureFolder: Sendable {
  let path = NSTemporaryDirectory() + "agentlog-fixtures-" + UUID().uuidString

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func file(_ name: String) -> String { path + "/" + name + ".agentlog.jsonl" }
  func isPending(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name) + ".pending")
  }
  /// What `agentlog fixture accept` does, without its checks.
  func accept(_ name: String) throws {
    try? FileManager.default.removeItem(atPath: file(name))
    try FileManager.default.moveItem(atPath: file(name) + ".pending", toPath: file(name))
  }
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
  func write(_ text: String, to name: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try text.write(toFile: file(name), atomically: true, encoding: .utf8)
  }
  /// All files, hidden ones too.
  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// The expectation returned that it held; for the inside of `#expect`, which does not nest.
func yes(_ held: Bool) { #expect(held) }

/// The expectation returned that it did not hold.
func no(_ held: Bool) { #expect(!held) }

/// A small log that `agent-run` accepts, to be broken by the tests.
enum Sample {
  static let start = """
    {"timestamp":"2026-03-22T09:52:40.118Z","event":"run_started","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "user_id":null,"task_hash":"\(hash)"}
    """
  static let step = """
    {"timestamp":"2026-03-22T09:52:40.120Z","event":"agent_step","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "step_index":1,"step_type":"tool_call","tool":"search"}
    """
  static let call = """
    {"timestamp":"2026-03-22T09:52:40.121Z","event":"tool_call","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "tool":"search","args_hash":"\(hash)"}
    """
  static let result = """
    {"timestamp":"2026-03-22T09:52:40.180Z","event":"tool_result","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "tool":"search","latency_ms":59,"status":"ok"}
    """
  static let answer = """
    {"timestamp":"2026-03-22T09:52:40.280Z","event":"llm_result","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "model":"m","latency_ms":99,"status":"ok","token_usage":{"input_tokens":30,"output_tokens":12}}
    """
  static let end = """
    {"timestamp":"2026-03-22T09:52:40.281Z","event":"run_finished","run_id":"r_1","trace_id":"t_1","request_id":null,\
    "status":"ok","stop_reason":"completed","total_steps":1,"total_latency_ms":163}
    """
  static let hash = String(repeating: "5f", count: 32)

  static func log(_ lines: String...) -> String { lines.joined(separator: "\n") + "\n" }
  static let valid = log(start, step, call, result, answer, end)
}
