import AgentLogTestSupport
import Foundation
import Testing

/// Texts that were looked at once and are compared ever after.
///
/// `AGENTLOG_REWRITE_GOLDEN=1 swift test --filter AgentLogReportTests` writes them anew; such a
/// run fails, so that nobody takes it for a test.
enum Golden {
  private static let folder = Corpora.repository + "/Tests/AgentLogReportTests/Golden/"
  private static let rewrites =
    ProcessInfo.processInfo.environment["AGENTLOG_REWRITE_GOLDEN"] == "1"

  static func expect(
    _ bytes: [UInt8], as name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: folder + name)
    if rewrites {
      try Data(bytes).write(to: url)
      Issue.record("\(name) was rewritten; look at the difference", sourceLocation: sourceLocation)
      return
    }
    let expected = try Data(contentsOf: url)
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
      "\(name) differs; AGENTLOG_REWRITE_GOLDEN=1 rewrites it", sourceLocation: sourceLocation)
  }
}
