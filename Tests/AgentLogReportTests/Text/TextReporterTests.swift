import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct TextReporterTests {
  @Test func `the outcome is the last line`() {
    func last(_ report: Report, _ style: ReportStyle = ReportStyle()) -> Substring? {
      Reporter.text.string(report, style: style).split(separator: "\n").last
    }
    #expect(last(SampleReports.passed) == "PASSED  exit 0")
    #expect(last(SampleReports.failed) == "FAILED  exit 1")
    #expect(last(SampleReports.nothingRead) == "COULD NOT TELL  exit 3")
    #expect(last(SampleReports.failed, .init(elapsed: 0.0213)) == "FAILED  exit 1  (0.02 s)")
  }

  @Test(arguments: [80, 100, 140])
  func `lines keep to the width`(_ columns: Int) {
    for report in [SampleReports.failed, SampleReports.couldNotTell, SampleReports.passed] {
      let text = Reporter.text.string(report, style: .init(columns: columns, all: true))
      for line in text.split(separator: "\n") { #expect(line.count <= columns) }
    }
  }

  @Test func `colour is only paint`() {
    let report = SampleReports.failed
    let plain = Reporter.text.string(report)
    let colored = Reporter.text.string(report, style: .init(color: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]+m/, with: "") == plain)
  }

  @Test func `six kinds of a severity are shown, each rule at least once, and the rest counted`() {
    let few = Reporter.text.string(SampleReports.failed)
    #expect(few.contains("\n 4 more kinds: --all\n"))
    #expect(few.contains("stream/time-runs-backwards"))
    #expect(!few.contains("stop_reason is missing"))
    let all = Reporter.text.string(SampleReports.failed, style: .init(all: true))
    #expect(!all.contains("more kinds"))
    #expect(all.contains("stop_reason is missing"))
    #expect(all.contains("seed is not in the schema"))
  }

  @Test func `one fault in many events is one kind`() throws {
    let kinds = FindingKind.all(in: SampleReports.failed)
    let trace = try #require(kinds.first { $0.pointer == "/trace_id" })
    #expect(trace.count == 18_920)
    #expect(trace.runsText == "356 runs")
    #expect(Set(trace.examples.map(\.event)).count == 3)
    let status = try #require(kinds.first { $0.pointer == "/status" })
    #expect(status.countText == "555 events")
    #expect(status.runsText == "131+ runs")
  }

  @Test(arguments: [
    ("json/malformed", "", 1, 0, "1 line", ""),
    ("event/bad-value", "/a", 2, 1, "2 events", "1 run"),
    ("event/bad-value", "/a/*", 2, 2, "2 times", "2 runs"),
    ("stream/unfinished-run", "", 3, 3, "", "3 runs"),
    ("stream/not-unique", "", 3, 2, "3 times", "2 runs"),
  ])
  func `counts say what they count`(
    _ rule: String, _ pointer: String, _ count: Int, _ runs: Int, _ countText: String,
    _ runsText: String
  ) throws {
    var report = SampleReports.nothingRead
    report.groups = [
      FindingGroup(
        rule: rule, severity: .error, event: nil, pointer: pointer, summary: "is so", count: count,
        runs: runs, examples: [])
    ]
    let kind = try #require(FindingKind.all(in: report).first)
    #expect(kind.countText == countText)
    #expect(kind.runsText == runsText)
  }

  @Test func `long words and long paths are never cut`() {
    let path = String(repeating: "very-long/", count: 12) + "x.jsonl"
    var report = SampleReports.couldNotTell
    report.groups[0].examples[0].location.path = path
    #expect(Reporter.text.string(report).contains("    \(path):1:1\n"))
  }
}
