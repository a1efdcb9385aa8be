import AgentLogTestSupport
import Foundation

/// A text from the tests of another scanner, with what that scanner says of it.
struct LabelledText: Decodable, Sendable {
  var source: String
  var rule: String
  /// `tp`: the rule must fire. `fp`: it must not, though another may.
  var label: String
  var text: String

  static let file = "secrets/labelled-dev.jsonl.gz"

  /// All texts of the corpus. Unpacked by `gzip`, as agentlog itself does.
  static func all() throws -> [LabelledText] {
    let unpack = Process()
    unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpack.arguments = ["gzip", "-dc", (Corpora.root ?? "") + "/" + file]
    let pipe = Pipe()
    unpack.standardOutput = pipe
    try unpack.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    unpack.waitUntilExit()
    let decoder = JSONDecoder()
    return try data.split(separator: 0x0A).map { try decoder.decode(Self.self, from: Data($0)) }
  }

  /// The text as the result of a tool.
  func record() throws -> [UInt8] {
    try Array(
      JSONSerialization.data(
        withJSONObject: ["event": "tool_result", "tool": "read", "result": text],
        options: .sortedKeys))
  }
}
