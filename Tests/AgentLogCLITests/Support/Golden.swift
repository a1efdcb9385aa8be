import AgentLogTestSupport
import Foundation
import Testing

/// Compares a text with a committed file. `AGENTLOG_REWRITE_GOLDEN=1` rewrites the files, and a
/// run that rewrites fails, so that nobody mistakes it for a green one.
enum Golden {
  static let variable = "AGENTLOG_REWRITE_GOLDEN"

  /// - Parameter path: from the root of the repository.
  static func expect(
    _ text: String, equals path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(fileURLWithPath: Corpora.repository + "/" + path)
    let committed = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
    if committed == text { return }
    if ProcessInfo.processInfo.environment[variable] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record(
        "rewrote \(path); look at the change, then run again",
        sourceLocation: sourceLocation)
      return
    }
    let place = firstDifference(committed ?? "", text)
    Issue.record(
      "\(path) differs at line \(place); if that is right: \(variable)=1 swift test",
      sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ left: String, _ right: String) -> Int {
    let pairs = zip(
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false))
    return 1 + pairs.prefix { $0 == $1 }.count
  }
}
