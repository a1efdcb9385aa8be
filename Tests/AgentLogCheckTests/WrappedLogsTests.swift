import AgentLogFindings
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCheck

/// The same runs, however their lines were carried, have the same findings at the right places.
struct WrappedLogsTests {
  static let logs = [
    "valid/two-runs-interleaved", "broken/event-missing-field", "broken/stream-unpaired-call",
    "broken/stream-unfinished-run", "broken/json-malformed", "broken/json-duplicate-key",
    "broken/event-bad-value", "broken/stream-not-unique",
  ]

  /// What a finding says, and the line of the plain log that it is about.
  struct Said: Hashable {
    var rule: String
    var pointer: String
    var message: String
    var run: String?
    var event: String?
    var line: Int?

    init(_ finding: Finding, line: Int?) {
      rule = finding.rule
      pointer = finding.pointer
      message = finding.message
      run = finding.run
      event = finding.event
      self.line = line
    }
  }

  private func lines(of log: String) throws -> [String] {
    let text = String(
      decoding: try Corpora.committed("Fixtures/logs/agent-run/\(log).jsonl"), as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }

  private func judge(_ path: String) -> Report {
    AgentLogCheckTests.judge(path, by: Schemas.shipped("agent-run"))
  }

  @Test(arguments: Wrapping.allCases, logs)
  func `a wrapped log is judged like the plain one`(_ wrapping: Wrapping, _ log: String) throws {
    let folder = try LogFolder()
    let lines = try lines(of: log)
    let plain = judge(try folder.write(Wrapping.plain(lines).text, to: "plain.log"))
    #expect(plain.findings.isEmpty == log.hasPrefix("valid"))
    let wrapped = wrapping(lines)
    let report = judge(try folder.write(wrapped.text, to: "wrapped.log"))

    let isOneLine = Set(wrapped.lines).count == 1 && lines.count > 1
    let said = report.findings.compactMap { finding -> Said? in
      let line = wrapped.lines.firstIndex(of: finding.location.line).map { $0 + 1 }
      // What was put between the lines is text, and is told as such.
      if line == nil && finding.rule == "json/not-json" { return nil }
      return Said(finding, line: isOneLine ? nil : line)
    }
    #expect(said == plain.findings.map { Said($0, line: isOneLine ? nil : $0.location.line) })
    #expect(report.exitStatus == plain.exitStatus)
    #expect(report.inputs[0].events == plain.inputs[0].events)
    #expect(report.inputs[0].bytes == wrapped.text.utf8.count)
    expectPlaces(report, in: Array(wrapped.text.utf8))
  }

  /// Line, column and offset of each finding mean the same byte of the file.
  private func expectPlaces(_ report: Report, in bytes: [UInt8]) {
    for finding in report.findings {
      let place = finding.location
      guard place.offset <= bytes.count else {
        Issue.record("\(finding.rule) lies behind the file")
        continue
      }
      let before = bytes[..<place.offset]
      let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      #expect(place.line == 1 + before.count { $0 == 0x0A }, "\(finding.rule)")
      #expect(place.column == 1 + place.offset - start, "\(finding.rule)")
    }
  }

  @Test(arguments: logs)
  func `a log split over rotated files is one log`(_ log: String) throws {
    let folder = try LogFolder()
    let lines = try lines(of: log)
    let plain = judge(try folder.write(Wrapping.plain(lines).text, to: "plain.log"))
    let (first, second) = (lines.count / 3, 2 * lines.count / 3)
    func write(_ part: ArraySlice<String>, to name: String) throws {
      try folder.write(part.map { $0 + "\n" }.joined(), to: "logs/" + name)
    }
    try write(lines[..<first], to: "x.log.2")
    try folder.shell("gzip logs/x.log.2")
    try write(lines[first..<second], to: "x.log.1")
    try write(lines[second...], to: "x.log")

    let starts = ["x.log.2.gz": 0, "x.log.1": first, "x.log": second]
    let report = judge(folder.path + "/logs")
    let said = report.findings.map { finding in
      let name = finding.location.path.split(separator: "/").last.map(String.init) ?? ""
      return Said(finding, line: starts[name].map { $0 + finding.location.line })
    }
    #expect(said == plain.findings.map { Said($0, line: $0.location.line) })
    #expect(report.exitStatus == plain.exitStatus)
    #expect(report.summary.runs == plain.summary.runs)
    #expect(
      report.inputs.map { $0.path.split(separator: "/").last } == [
        "x.log.2.gz", "x.log.1", "x.log",
      ])
  }
}
