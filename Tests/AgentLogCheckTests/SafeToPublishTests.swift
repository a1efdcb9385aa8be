import AgentLogFindings
import AgentLogReport
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCheck

/// No report holds a text of the log that is not a short plain name, wherever it stood and whatever
/// rule it broke.
struct SafeToPublishTests {
  /// Values that no report may hold. Assembled from pieces, so that no scanner takes this file for
  /// a leak.
  private static let secrets = [
    "mara.lind" + "@" + "example-mail.test", "Bearer " + "eyJhb" + "GciOi",
    "4111 1111 " + "1111 1111", "sk" + "/" + "live" + "+" + String(repeating: "9f", count: 20),
    "<b>Mara</b> Lind",
    // Plain characters, but longer than any name.
    "k" + String(repeating: "7a", count: 32) + "z",
  ]

  /// Short and plain: names that a reader needs, and that show as documented.
  private static let plain = "order_lookup.v2:eu-1"

  /// Records with a text in every place that a rule may speak of.
  private static func log(_ text: String) -> String {
    let start = #""timestamp":"2026-03-21T15:17:00Z","trace_id":"t1""#
    return [
      // An event's name, a run's id, a trace's id, a key, an enumerated word.
      #"{"event":"\#(text)","run_id":"r1",\#(start)}"#,
      #"{"event":"run_started","run_id":"\#(text)",\#(start),"request_id":1,"user_id":[]}"#,
      #"{"event":"tool_call","run_id":"r1","timestamp":"\#(text)","trace_id":"\#(text)","tool":7}"#,
      #"{"event":"tool_result","run_id":"r1",\#(start),"status":"\#(text)","error_class":"\#(text)"}"#,
      #"{"event":"llm_result","run_id":"r1",\#(start),"model":{"\#(text)":1,"\#(text)":2}}"#,
      #"{"event":"agent_step","run_id":"r1",\#(start),"step_index":"\#(text)","\#(text)":"\#(text)"}"#,
      #"{"event":"agent_step","run_id":"r1",\#(start),"token_usage":{"\#(text)":{"a":"\#(text)"}}}"#,
      // Ids that pair and that do not, values that are not constant, broken hashes and numbers.
      #"{"event":"tool_call","run_id":"r1",\#(start),"tool":"\#(text)","tool_call_id":"\#(text)","args_hash":"\#(text)"}"#,
      #"{"event":"tool_result","run_id":"r1",\#(start),"tool":"\#(text)","tool_call_id":"x\#(text)","latency_ms":"\#(text)"}"#,
      #"{"event":"run_finished","run_id":"r1",\#(start),"total_steps":"\#(text)","stop_reason":"\#(text)"}"#,
      #"{"event":"run_finished","run_id":"r1","trace_id":"\#(text)","status":"\#(text)"}"#,
      #"{"event":"tool.execute","trace_id":"\#(text)","span_id":"\#(text)","parent_span_id":"\#(text)x"}"#,
      #"{"event":"tool.execute","trace_id":"\#(text)","span_id":"\#(text)","level":"\#(text)"}"#,
      // Lines that are no record.
      #"{"event":"\#(text)","a":\#(text)}"#, #"["\#(text)"]"#, text, #"\#(text) {"\#(text)":1}"#,
      #"{"event":"\#(text)","cut":"\#(text)"#,
    ].joined(separator: "\n")
  }

  private static let formats = Reporter.all.map(\.name)

  private func reports(_ text: String) throws -> [(format: String, bytes: String)] {
    let folder = try LogFolder()
    // Escaped once more: a masked text must not come back decoded either.
    let escaped = text.unicodeScalars.map {
      $0 == "@" || $0 == " " ? "\\u00" + String($0.value, radix: 16) : String($0)
    }
    let path = try folder.write(
      Self.log(text) + "\n" + Self.log(escaped.joined()), to: "log.jsonl")
    return try ["agent-run", "tool-gateway", "agent-trace", "service-log", "otel-genai"].flatMap {
      schema in
      let report = judge(path, by: Schemas.shipped(schema))
      try #require(report.summary.errors > 20, "\(schema)")
      var style = ReportStyle()
      style.all = true
      return Self.formats.map { format in
        var bytes: [UInt8] = []
        Reporter.named(format)?.write(report, style: style) { bytes += $0 }
        return (schema + ", " + format, String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  @Test(arguments: secrets)
  func `a text that is no plain name shows nowhere`(_ secret: String) throws {
    // Also not in pieces that would tell most of it, nor percent- or entity-encoded.
    let half = String(secret.prefix(secret.count / 2))
    for (format, bytes) in try reports(secret) {
      #expect(!bytes.contains(secret) as Bool, "\(format)")
      #expect(!bytes.contains(half) as Bool, "\(format): half of it")
      #expect(!bytes.contains(secret.replacing("@", with: "%40")) as Bool, "\(format)")
      #expect(!bytes.contains(secret.replacing("<", with: "&lt;")) as Bool, "\(format)")
    }
  }

  @Test func `a short plain name shows, so that a reader finds the place`() throws {
    // A badge says the outcome and nothing of the log.
    for (format, bytes) in try reports(Self.plain) where !format.contains("badge") {
      #expect(bytes.contains(Self.plain), "\(format)")
    }
  }
}
