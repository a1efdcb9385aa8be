@testable import AgentLogReport
import Testing

@Suite struct GoldenTests {
  @Test(arguments: Reporter.all.map(\.name))
  func `every report looks as it was last agreed`(_ name: String) throws {
    let reporter = try #require(Reporter.named(name))
    let style = ReportStyle(elapsed: 0.0213, version: "0.1.0")
    for (sample, report) in SampleReports.all {
      try Golden.expect(
        reporter.bytes(report, style: style), as: "\(sample).\(name)\(reporter.fileExtension)")
    }
  }

  @Test func `the text report looks as agreed with everything in it, in colour, and wide`() throws {
    let report = SampleReports.failed
    try Golden.expect(
      Reporter.text.bytes(report, style: .init(all: true)), as: "failed-all.text.txt")
    try Golden.expect(
      Reporter.text.bytes(report, style: .init(columns: 120, color: true)),
      as: "failed-wide-colored.text.txt")
  }
}
