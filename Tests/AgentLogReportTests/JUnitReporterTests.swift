import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogReport

@Suite struct JUnitReporterTests {
  @Test(
    .enabled(if: Corpora.isPresent, "the corpora are not here"),
    .enabled(if: OutsideTool.hasXMLLint, "xmllint is not installed"))
  func `every report is JUnit XML as Jenkins reads it`() throws {
    let schema = try #require(Corpora.root) + "/conformance/reports/junit-10.xsd"
    for (_, report) in SampleReports.all {
      let document = Reporter.junit.bytes(report, style: .init(elapsed: 1234.5678))
      #expect(try OutsideTool.xmlComplaints(document, schema: schema) == "")
    }
  }

  @Test(arguments: [
    ("passed", #"tests="4" failures="0" errors="0" skipped="1""#),
    ("failed", #"tests="10" failures="4" errors="0" skipped="2""#),
    ("could-not-tell", #"tests="6" failures="0" errors="2" skipped="3""#),
    ("nothing-read", #"tests="2" failures="0" errors="2" skipped="0""#),
  ])
  func `errors fail, warnings and notes do not, what nobody could judge is skipped`(
    _ name: String, _ counts: String
  ) throws {
    let report = try #require(SampleReports.all.first { $0.name == name }).report
    #expect(Reporter.junit.string(report).contains(counts))
  }

  @Test func `a failed check has a failed case, whatever it failed for`() {
    let report = Report(outcome: .failed, exitStatus: 1)
    #expect(Reporter.junit.string(report).contains(#"failures="1""#))
    var unlisted = SampleReports.hostile
    unlisted.rules = []
    #expect(Reporter.junit.string(unlisted).contains(#"failures="1""#))
  }
}
