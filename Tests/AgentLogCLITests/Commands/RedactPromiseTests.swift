import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

/// What every redacted log promises, on every log that is here.
@Suite struct `The promises of a redaction` {
  /// Debug builds are slow: of each stream so many bytes.
  private static let bytes = 400_000

  static let samples: [String] = {
    let root = Corpora.repository + "/Fixtures/logs"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted()
  }()

  @Test(arguments: samples)
  func `hold for a sample log`(name: String) throws {
    let path = Corpora.repository + "/Fixtures/logs/" + name
    let schema = String(name.prefix { $0 != "/" })
    try expectPromises(try Data(contentsOf: URL(fileURLWithPath: path)), schema: schema)
  }

  @Test(
    .enabled(if: Corpora.isPresent),
    arguments: [
      "tau2-events-raw.jsonl", "tau2-events.jsonl", "wild/agentnative-events.jsonl",
      "wild/ark-agent-traces.jsonl", "wild/empathy-audit.jsonl",
    ])
  func `hold for a stream`(name: String) throws {
    let bytes = try Corpora.bytes("streams/" + name)
    try expectPromises(Data(bytes.prefix(Self.bytes)), schema: "agent-run")
  }

  private func expectPromises(_ log: Data, schema: String) throws {
    let folder = try Folder()
    let input = folder.path + "/a.jsonl"
    try log.write(to: URL(fileURLWithPath: input))
    let call = Call("redact", "-q", "-o", folder.path + "/once", input)
    #expect(call.status == .passed)
    let output = folder.path + "/once/a.jsonl"
    _ = Call("redact", "-q", "-o", folder.path + "/twice", output)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: output))
        == Data(contentsOf: URL(fileURLWithPath: folder.path + "/twice/a.jsonl")),
      "redacting again changes something")

    let audit = try findings(of: "audit", output)
    let left = audit.filter { $0.tier.map { $0 != "informational" } ?? ($0.severity != "note") }
    #expect(left.isEmpty, "something is still found: \(left.map(\.place))")
    #expect(
      try findings(of: "validate", input, "--schema", schema).map(\.place)
        == findings(of: "validate", output, "--schema", schema).map(\.place))
  }

  private struct Found {
    var place: [String]
    var severity: String
    var tier: String?
  }

  private func findings(of command: String, _ path: String, _ flags: String...) throws -> [Found] {
    let call = Call([command, "--format", "json", "--max-findings", "0", path] + flags)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(call.output.utf8)) as? [String: Any])
    let findings = try #require(report["findings"] as? [[String: Any]])
    return findings.map { finding in
      Found(
        place: ["rule", "event", "pointer"].map { finding[$0] as? String ?? "" },
        severity: finding["severity"] as? String ?? "", tier: finding["tier"] as? String)
    }
  }
}
