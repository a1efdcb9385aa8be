import Foundation
import Testing

/// A value that a log must not hold, and that no output of ours may hold either.
///
/// Assembled from pieces, so that no scanner takes this file for a leak.
struct PlantedValue: Sendable, CustomTestStringConvertible {
  /// The detector that flags it.
  var detector: String
  /// How sure that detector is.
  var tier: String
  var text: String
  /// The key under which it is one; nil where it is one by its form alone.
  var key: String?

  var testDescription: String { detector + ", " + tier }

  static let all = plain + keyed

  /// Values that are flagged wherever they stand.
  static let plain: [PlantedValue] = [
    PlantedValue(
      detector: "email", tier: "structural", text: "mara.lindqvist" + "@" + "hafenpost-mail.de"),
    PlantedValue(
      detector: "github-token", tier: "verified",
      text: "ghp_" + "1nlYaFtOT9P1wyZ" + "2y60q9dLbzxBqDK31lzl6"),
    PlantedValue(
      detector: "aws-access-key-id", tier: "structural", text: "AKIA" + "IGE2K5KYPRCWBUC2"),
    PlantedValue(
      detector: "anthropic-key", tier: "structural",
      text: "sk-ant-" + "oat01-5vE0XexdDfhXfvKjUOyi6YiD" + "TWGQ-0pSrMwdE2nqIJSC6cAW"),
    PlantedValue(
      detector: "jwt", tier: "structural",
      text: "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiJtYXJhIn0" + ".q8Zt1yV3nKc0Rw7LxEo2"),
    PlantedValue(
      detector: "payment-card", tier: "verified", text: "4556" + "-7375-" + "8689-" + "9855"),
    PlantedValue(detector: "iban", tier: "verified", text: "DE44500105" + "175407324931"),
    PlantedValue(detector: "us-ssn", tier: "structural", text: "536-" + "22-" + "8741"),
    PlantedValue(detector: "ipv4-address", tier: "weak", text: "91.198" + ".174.192"),
    PlantedValue(detector: "ipv4-address", tier: "informational", text: "10.20" + ".30.44"),
    PlantedValue(detector: "email", tier: "placeholder", text: "jane.doe" + "@" + "example.com"),
  ]

  /// Values that only their key gives away.
  static let keyed: [PlantedValue] = [
    PlantedValue(
      detector: "secret-by-key", tier: "contextual", text: "Tr0ub4dor" + "-x9Kq-77", key: "password"
    ),
    PlantedValue(
      detector: "person-name-in-id", tier: "informational", text: "mara_lind" + "qvist_4821",
      key: "user_id"),
    PlantedValue(
      detector: "date-of-birth", tier: "contextual", text: "1987-" + "03-" + "14",
      key: "date_of_birth"),
  ]

  /// One of ``forms``.
  func form(_ name: String) -> String { forms.first { $0.name == name }?.text ?? text }

  /// In base64 with its padding.
  var base64: String { Data(text.utf8).base64EncodedString() }

  /// The value as it may stand in a log or in an output: as it is, and in base64 at each of three
  /// offsets, hexadecimal, percent-encoding and entities.
  var forms: [(name: String, text: String)] {
    let bytes = Array(text.utf8)
    let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let all = bytes.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    var forms = [
      ("plain", text), ("hex", hex), ("upper hex", hex.uppercased()), ("percent", all.uppercased()),
      ("usual percent", text.replacing("@", with: "%40")),
      ("entities", text.unicodeScalars.map { "&#\($0.value);" }.joined()),
      (
        "escapes",
        bytes.map { "\\u00" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
      ),
      ("undivided", text.replacing("-", with: "")),
    ]
    for offset in 0..<3 {
      let base64 = Data([UInt8](repeating: 0x78, count: offset) + bytes).base64EncodedString()
      // The characters that depend on nothing but the value.
      let inner = base64.replacing("=", with: "").dropFirst(offset == 0 ? 0 : offset + 1)
      let own = String(offset + bytes.count % 3 == 0 ? inner : inner.dropLast())
      forms.append(("base64 \(offset)", own))
      forms.append(
        ("base64url \(offset)", own.replacing("+", with: "-").replacing("/", with: "_")))
    }
    return forms
  }
}

/// Logs with a value in every place that an output may speak of.
struct PlantedLog {
  let value: PlantedValue

  /// Lines that hold the value as it is, then those that hold it encoded.
  var text: String {
    text([value.text, value.base64, value.form("hex")])
  }

  /// The same with what an audit sees through and no more: base64 and hexadecimal from 20 characters
  /// on, and of values that only their key gives away those that stand under the key.
  var seenThrough: String {
    let long = [value.base64, value.form("hex"), value.form("upper hex")].filter {
      $0.replacing("=", with: "").count >= 20
    }
    return text([value.text, value.form("percent")] + long)
  }

  private func text(_ forms: [String]) -> String {
    forms.map { form in
      let lines = value.key.map { keyed($0, form) } ?? plain(form)
      // The last two lines of a keyed log are no JSON.
      let isPlain = form == value.text || value.key == nil
      return lines.dropLast(isPlain ? 0 : 2).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static let start = #""timestamp":"2026-03-21T15:17:00Z","trace_id":"t1""#

  private func plain(_ text: String) -> [String] {
    let start = Self.start
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
      #"{"event":"tool_result","run_id":"r1",\#(start),"tool":"\#(text)","tool_call_id":"x \#(text)","latency_ms":"\#(text)"}"#,
      #"{"event":"tool_call","run_id":"r1",\#(start),"tool":"\#(text)","args":{"\#(text)":["\#(text)"]}}"#,
      #"{"event":"tool_result","run_id":"r1",\#(start),"tool":"t","result":"{\"\#(text)\":\"\#(text)\"}"}"#,
      #"{"event":"run_finished","run_id":"r1",\#(start),"total_steps":"\#(text)","stop_reason":"\#(text)"}"#,
      #"{"event":"run_finished","run_id":"r1","trace_id":"\#(text)","status":"\#(text)"}"#,
      // A secret that comes again, from a tool of its name; text split over two records.
      #"{"event":"agent_step","run_id":"r1",\#(start),"content":"again \#(text) and \#(text)"}"#,
      #"{"event":"text_delta","run_id":"r1","id":"\#(text)","delta":"see \#(text.prefix(6))"}"#,
      #"{"event":"text_delta","run_id":"r1","id":"\#(text)","delta":"\#(text.dropFirst(6)) there"}"#,
      // Lines that are no record.
      #"{"event":"\#(text)","a":\#(text)}"#, #"["\#(text)"]"#, text, #"\#(text) {"\#(text)":1}"#,
      #"{"event":"\#(text)","cut":"\#(text)"#,
    ]
  }

  private func keyed(_ key: String, _ text: String) -> [String] {
    let start = Self.start
    return [
      #"{"event":"run_started","run_id":"r1",\#(start),"\#(key)":"\#(text)"}"#,
      #"{"event":"tool_call","run_id":"r1",\#(start),"tool":"t","args":{"\#(key)":"\#(text)"}}"#,
      #"{"event":"tool_result","run_id":"r1",\#(start),"tool":"t","result":"{\"\#(key)\":\"\#(text)\"}"}"#,
      #"{"event":"agent_step","run_id":"r1",\#(start),"\#(key)":["\#(text)"],"\#(key)":"\#(text)"}"#,
      #"{"event":"agent_step","run_id":"r1",\#(start),"token_usage":{"\#(key)":"\#(text)"}}"#,
      #"{"event":"run_finished","run_id":"r1",\#(start),"\#(key)":{"\#(key)":"\#(text)"}}"#,
      #"{"event":"run_finished","run_id":"r1","\#(key)":"\#(text)","a":}"#,
      #"{"event":"run_finished","run_id":"r1","\#(key)":"\#(text)"#,
    ]
  }
}
