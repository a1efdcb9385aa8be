import AgentLogFindings
import Testing

@testable import AgentLogReport

/// Pages: well formed, bounded, and with nothing in them that leaves the page or runs.
@Suite struct HTMLReporterTests {
  @Test(.enabled(if: OutsideTool.hasXMLLint))
  func `pages are well formed`() throws {
    for (name, report) in SampleReports.all {
      #expect(try OutsideTool.malformed(Reporter.html.bytes(report)) == "", "\(name)")
    }
    for runs in [Self.runs(3), Self.runs(3, detail: true)] {
      #expect(try OutsideTool.malformed(Self.page(runs)) == "")
    }
  }

  @Test func `nothing is fetched and nothing runs`() throws {
    var texts = SampleReports.all.map { Reporter.html.string($0.1) }
    texts += [Self.runs(3), Self.runs(3, detail: true)].map {
      String(decoding: Self.page($0), as: UTF8.self)
    }
    for text in texts {
      for sign in ["<script", "src=", "url(", "@import", "<link", "<iframe", "http:", "onload"] {
        #expect(!text.contains(sign), "\(sign)")
      }
      #expect(text.contains("default-src 'none'"))
      #expect(text.contains("prefers-color-scheme:dark") && text.contains("@media print"))
    }
  }

  @Test func `names from a log are text, whatever is in them`() {
    let hostile = "</td><script>alert(1)</script>&\"'"
    var runs = Self.runs(1, detail: true)
    runs.runs[0].id = hostile
    runs.detail?.record.id = hostile
    runs.detail?.events[0].tool = hostile
    runs.detail?.missing = [hostile]
    for text in [runs, Self.runs(1)].map({ String(decoding: Self.page($0), as: UTF8.self) }) {
      #expect(!text.contains("<script"))
    }
    #expect(
      String(decoding: Self.page(runs), as: UTF8.self)
        .contains("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"))
  }

  @Test func `a page of very many runs is bounded, and says what it leaves out`() {
    let page = Self.page(Self.runs(20_000))
    #expect(page.count < 400_000)
    #expect(String(decoding: page, as: UTF8.self).contains("19,500 more runs are not listed"))
    let one = Self.page(Self.runs(1, detail: true, events: 20_000))
    #expect(one.count < 1_000_000)
    #expect(String(decoding: one, as: UTF8.self).contains("19,000 more lines are not shown"))
  }

  // MARK: - Parts

  private static func page(_ runs: RunsReport) -> [UInt8] {
    var report = Report(outcome: .passed, exitStatus: 0)
    report.runs = runs
    var bytes: [UInt8] = []
    RunsReporter.named("html")?.write(report) { bytes += $0 }
    return bytes
  }

  private static func runs(_ count: Int, detail: Bool = false, events: Int = 3) -> RunsReport {
    let place = Location(path: "log.jsonl", line: 1, column: 1, codePointColumn: 1, offset: 0)
    var report = RunsReport()
    report.runs = (0..<count).map { number in
      var record = RunRecord(id: "run-\(number)", key: [], location: place)
      record.start = 1_774_106_220_000_000_000
      record.duration = Double(number)
      record.promptTokens = Double(number * 10)
      return record
    }
    report.total = count
    report.matching = count
    if detail {
      let list = (0..<events).map { number in
        var event = RunEvent(location: place, name: "tool.execute")
        event.kind = .execute
        event.tool = "tool-\(number)"
        event.time = 1_774_106_220_000_000_000 + Int64(number) * 1_000_000
        event.latency = 0.00001
        return event
      }
      report.detail = RunDetail(
        record: report.runs[0], events: list, omittedEvents: 0, findings: [])
    }
    return report
  }
}
