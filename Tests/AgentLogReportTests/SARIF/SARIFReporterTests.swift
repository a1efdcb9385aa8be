import AgentLogFindings
import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogReport

@Suite struct SARIFReporterTests {
  @Test(
    .enabled(if: Corpora.isPresent, "the corpora are not here"),
    .enabled(if: OutsideTool.hasJSONSchema, "python3 has no jsonschema"))
  func `every report is SARIF 2-1-0`() throws {
    let documents = SampleReports.all.map { Reporter.sarif.bytes($0.report) }
    let schema = try Corpora.bytes("conformance/reports/sarif-schema-2.1.0.json")
    #expect(try OutsideTool.jsonSchemaComplaints(documents, schema: schema) == "")
  }

  @Test func `five thousand results at most, every rule with its share, the rest told`() throws {
    let common = SampleReports.passed.findings[0]
    var rare = common
    rare.rule = "event/wrong-type"
    var report = SampleReports.passed
    report.findings = Array(repeating: common, count: 6_000) + Array(repeating: rare, count: 7)
    let results = SARIFResults(report: report, limit: SARIFReport.mostResults)
    #expect(results.chosen.count == 5_000)
    #expect(results.chosen.filter { $0.rule == rare.rule }.count == 7)
    #expect(Reporter.sarif.string(report).contains("1,007 results left out"))
  }

  @Test func `columns count code points`() throws {
    let run = try parsed(SampleReports.hostile)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    let locations = try #require(results.first?["locations"] as? [[String: Any]])
    let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Int])
    #expect(region == ["startLine": 3, "startColumn": 9, "byteOffset": 700])
  }

  @Test func `a fingerprint holds no index and no message`() throws {
    let results = try #require(try parsed(SampleReports.hostile)["results"] as? [[String: Any]])
    let fingerprints = try #require(results.first?["partialFingerprints"] as? [String: String])
    #expect(
      Array(fingerprints.values) == [
        "event/wrong-type string of 70 characters /usage/<16 characters>/*/a~1b"
      ])
  }

  @Test(arguments: [
    ("logs/a.jsonl", "logs/a.jsonl"), ("../a b%.jsonl", "../a%20b%25.jsonl"),
    ("a:b?c#d", "a%3Ab%3Fc%23d"), ("/var/log/é", "file:///var/log/%C3%A9"), ("-", "-"),
  ])
  func `a path is a URI reference`(_ path: String, _ expected: String) {
    #expect(RelativeURI.of(path) == expected)
  }

  private func parsed(_ report: Report) throws -> [String: Any] {
    let data = Data(Reporter.sarif.bytes(report))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require((root["runs"] as? [[String: Any]])?.first)
  }
}
