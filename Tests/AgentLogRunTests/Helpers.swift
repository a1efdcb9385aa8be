import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import Foundation

@testable import AgentLogRun

struct FlakyAPIError: Error {}
struct RequestTimeoutError: Error {}
struct Status: ClassifiedError { let errorClass: String }

/// Checks what a sink holds against the shipped `agent-run` schema. Everything is listed but what is
/// of the stream: a test's run does not do all that an agent does.
func findings(in sink: MemorySink) throws -> [String] {
  let path = NSTemporaryDirectory() + "agentlog-run-\(UUID().uuidString).jsonl"
  try Data(sink.bytes).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  var options = CheckOptions()
  options.schema = try StreamSchema.shipped("agent-run")
  options.maxFindings = 0
  let report = Check(options).run(inputs: [path])
  let listed = report.findings.filter { $0.rule != "stream/missing-event" }
  let problems = listed.map { "\($0.rule) \($0.pointer): \($0.message)" }
  return report.outcome == .passed ? problems : problems + ["\(report.outcome)"]
}

extension MemorySink {
  /// The names of the events in order.
  var names: [String] { self.events.map { $0.text("event") } }

  func events(_ name: String) -> [LogValue] { events.filter { $0.text("event") == name } }
}

extension LogValue {
  func text(_ key: String) -> String {
    if case .string(let text)? = self[key] { return text }
    return self[key]?.text ?? "absent"
  }
}
