import AgentLogFindings
import Testing

@testable import AgentLogReport

@Suite struct ReporterTests {
  @Test func `every reporter has a name of its own and is found by it`() {
    let names = Reporter.all.map(\.name)
    #expect(names == ["text", "json", "sarif", "junit", "github", "markdown", "html", "badge"])
    #expect(names.allSatisfy { Reporter.named($0)?.name == $0 })
    #expect(Reporter.named("xml") == nil)
  }

  @Test(arguments: Reporter.all.map(\.name))
  func `nothing of an input reaches a terminal as a command`(_ name: String) throws {
    let reporter = try #require(Reporter.named(name))
    for (_, report) in SampleReports.all {
      let text = reporter.string(report)
      let commands = text.unicodeScalars.filter { Shown.hides($0) && $0 != "\n" }
      #expect(commands.isEmpty)
      #expect(text.hasSuffix("\n"))
    }
  }

  @Test(arguments: Reporter.all.map(\.name))
  func `no format passes a check that could not tell`(_ name: String) throws {
    let report = Report(outcome: .inconclusive, exitStatus: 3)
    let signs = [
      "text": "COULD NOT TELL  exit 3", "json": #""outcome": "inconclusive""#,
      "sarif": #""executionSuccessful": false"#, "junit": #"errors="1""#, "github": "::error ",
      "markdown": "could not tell", "html": "could not tell", "badge": "could not tell",
    ]
    let text = try #require(Reporter.named(name)).string(report)
    #expect(text.contains(try #require(signs[name])))
  }

  @Test func `many findings come in pieces`() {
    var report = SampleReports.passed
    report.findings = Array(repeating: report.findings[0], count: 2_000)
    var sizes: [Int] = []
    Reporter.json.write(report) { sizes.append($0.count) }
    #expect(sizes.count > 5)
    #expect(sizes.allSatisfy { $0 < 70_000 })
    #expect(sizes.reduce(0, +) == Reporter.json.bytes(report).count)
  }
}
