import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct GitHubReporterTests {
  @Test func `no more than ten errors and ten warnings, the last saying how many are left`() {
    var report = SampleReports.failed
    report.groups += report.groups.map { group in
      var group = group
      group.severity = .warning
      return group
    }
    let lines = Reporter.github.string(report).split(separator: "\n")
    let errors = lines.filter { $0.hasPrefix("::error ") }
    let warnings = lines.filter { $0.hasPrefix("::warning ") }
    #expect(errors.count == 10)
    #expect(warnings.count == 10)
    #expect(errors.last?.hasSuffix("::7 more kinds of error; the text report lists them") == true)
    #expect(warnings.last?.contains("::12 more kinds of warning;") == true)
    #expect(lines.count == 21)
  }

  @Test func `exactly ten are all shown`() {
    var report = SampleReports.failed
    report.groups = Array(report.groups.prefix(10))
    let text = Reporter.github.string(report)
    #expect(text.split(separator: "\n").count == 11)
    #expect(!text.contains("more kinds"))
  }

  @Test func `a path cannot end its property or begin a command`() {
    #expect(GitHubReport.property("a:b,c%\r\n") == "a%3Ab%2Cc%25%0D%0A")
    #expect(GitHubReport.data("a:b,c%\r\n\u{1B}") == #"a:b,c%25%0D%0A\x1b"#)
    let lines = Reporter.github.string(SampleReports.hostile).split(separator: "\n")
    #expect(lines.count == 2)
  }

  @Test func `standard input has no file to annotate`() {
    let text = Reporter.github.string(SampleReports.couldNotTell)
    #expect(
      text.contains(
        "::warning title=json/not-json::this line is text, not a JSON object (41 times)\n"))
  }
}
