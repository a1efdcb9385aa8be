import AgentLogCheck
import AgentLogFindings
import AgentLogSchema
import AgentLogTestSupport
import Foundation
import Testing

/// The logs in `Fixtures/logs`, judged by the stream schema whose folder they are in: a valid one
/// has no error, a broken one breaks the rule that it is named for and nothing else.
struct SampleLogTests {
  @Test(arguments: SampleLog.all(.valid))
  func `a valid sample log has no error and only the warnings listed here`(
    log: SampleLog
  ) throws {
    let report = try log.report()
    #expect(report.summary.errors == 0, "\(report.findings.map(\.message))")
    #expect(report.summary.byRule == Self.warnings[log.name, default: [:]])
  }

  @Test(arguments: SampleLog.all(.broken))
  func `a broken sample log breaks the rule that it is named for and no other`(
    log: SampleLog
  ) throws {
    let report = try log.report()
    #expect(Set(report.summary.byRule.keys) == [log.rule], "\(report.findings.map(\.message))")
    let severities = Set(report.findings.map(\.severity))
    let outcome: Outcome = severities.contains(.error) ? .failed : .passed
    #expect(report.outcome == outcome)
  }

  @Test func `each rule that a small log can break has a sample log that breaks it`() {
    let tooLarge: Set = ["json/too-deep", "json/too-long"]
    let sampled = Set(SampleLog.all(.broken).map(\.rule))
    // What an audit finds has its samples in the tests of its rules.
    let judged = RuleCatalog.all.filter { $0.example != .none && $0.example.command == "validate" }
    #expect(Set(judged.map(\.id)).subtracting(sampled).isSubset(of: tooLarge))
    #expect(sampled.count == 26)
  }

  @Test func `each shipped schema has valid and broken sample logs`() {
    for kind in SampleLog.Kind.allCases {
      let schemas = Set(SampleLog.all(kind).map(\.schema))
      #expect(schemas == Set(StreamSchema.shippedNames))
    }
  }

  @Test func `a lone record of a run cannot tell under a window, and is no fault`() throws {
    let log = try #require(SampleLog.all(.valid).first { $0.name == "agent-run/single-record" })
    let report = try log.report()
    #expect(report.outcome == .inconclusive)
    #expect(report.exitStatus == 3)
  }

  /// What the sources' own examples leave out of what their articles recommend, by rule.
  private static let warnings: [String: [String: Int]] = [
    "agent-trace/repeated-calls": ["event/missing-recommended": 3, "stream/missing-event": 1],
    "agent-trace/terminated": ["event/missing-recommended": 2, "stream/missing-event": 1],
    "agent-trace/three-identical-searches": [
      "event/missing-recommended": 3, "stream/no-parent": 1,
    ],
    "tool-gateway/error": ["event/missing-recommended": 6, "stream/missing-event": 1],
    "tool-gateway/ok": ["event/missing-recommended": 6, "stream/missing-event": 1],
    "tool-gateway/timeout": ["event/missing-recommended": 6, "stream/missing-event": 1],
    "tool-gateway/unknown-tool": ["event/missing-recommended": 3, "stream/missing-event": 2],
  ]
}

/// One file of `Fixtures/logs/<schema>/<kind>`.
struct SampleLog: Sendable, CustomTestStringConvertible {
  enum Kind: String, CaseIterable { case valid, broken }

  var schema: String
  /// `schema/file`, without the extension.
  var name: String
  var path: String

  /// The rule that a broken log is named for: `json-truncated` for `json/truncated`.
  var rule: String {
    let file = name.split(separator: "/")[1]
    let parts = file.split(separator: "-", maxSplits: 1)
    return parts.joined(separator: "/")
  }

  var testDescription: String { name }

  static func all(_ kind: Kind) -> [SampleLog] {
    let root = Corpora.repository + "/Fixtures/logs"
    return names(in: root).flatMap { schema in
      let folder = "\(root)/\(schema)/\(kind.rawValue)"
      return names(in: folder).map { file in
        let stem = file.replacingOccurrences(of: ".jsonl", with: "")
        return SampleLog(schema: schema, name: "\(schema)/\(stem)", path: "\(folder)/\(file)")
      }
    }
  }

  /// A lone record is judged as cut out of a longer log.
  func report() throws -> Report {
    var options = CheckOptions()
    options.schema = try StreamSchema.shipped(schema)
    options.window = name.hasSuffix("/single-record")
    return Check(options).run(inputs: [path])
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}
