import AgentLogFindings
import AgentLogJSON
import AgentLogTestSupport
import Testing

@testable import AgentLogReport

@Suite struct JSONReporterTests {
  @Test(.enabled(if: OutsideTool.hasJSONSchema, "python3 has no jsonschema"))
  func `every report holds to its schema`() throws {
    let documents = SampleReports.all.map { Reporter.json.bytes($0.report) }
    let schema = try Corpora.committed("Schemas/formats/report-1.json")
    #expect(try OutsideTool.jsonSchemaComplaints(documents, schema: schema) == "")
  }

  @Test func `the keys are those that other programs know`() throws {
    let document = try JSONDocument(
      name: "report", text: Reporter.json.bytes(SampleReports.hostile))
    func keys(_ element: JSONElement) -> [String] { element.members.compactMap(\.key.string) }
    func member(_ name: String) throws -> JSONElement {
      try #require(document.root.members.first { $0.key.string == name }).value
    }
    #expect(
      keys(document.root) == [
        "format", "outcome", "exitStatus", "schema", "inputs", "summary", "rules", "findings",
        "omitted", "reasons",
      ])
    #expect(try keys(member("summary")) == ["errors", "warnings", "notes", "accepted", "byRule"])
    #expect(
      try keys(member("inputs").elements[0]) == ["path", "bytes", "records", "events", "runs"])
    #expect(
      try keys(member("findings").elements[1]) == [
        "rule", "severity", "message", "path", "line", "column", "offset", "pointer", "run",
        "trace", "event", "accepted",
      ])
  }

  @Test func `a finding stands on one line`() {
    let report = SampleReports.failed
    let lines = Reporter.json.string(report).split(separator: "\n")
    #expect(lines.filter { $0.contains(#"{"rule":"#) }.count == report.findings.count)
  }
}
