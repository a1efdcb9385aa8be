import AgentLogTestSupport
import Foundation

/// A folder of its own for one test, removed when the value goes.
final class Folder {
  let path = NSTemporaryDirectory() + "agentlog-test-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of what is in it, hidden files too.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// Writes a file and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}

/// Sample logs of the repository.
enum Sample {
  static let valid = Corpora.repository + "/Fixtures/logs/agent-run/valid/tool-error.jsonl"
  static let broken =
    Corpora.repository + "/Fixtures/logs/agent-run/broken/event-missing-field.jsonl"
  /// Has a warning and no error.
  static let warned =
    Corpora.repository + "/Fixtures/logs/agent-run/broken/event-missing-recommended.jsonl"
}
