import AgentLogFindings
import Testing

@testable import AgentLogCheck

struct DuplicateKeyTests {
  @Test func `a record of equal keys is judged in time that grows with its size`() throws {
    let folder = try LogFolder()
    let count = 20_000
    let path = try folder.write(
      #"{"event":"note""# + String(repeating: #","k":1"#, count: count) + "}\n", to: "log.jsonl")
    let report = judge(path, by: Schemas.shipped("agent-run"))
    #expect(report.exitStatus == 1)
    #expect(report.summary.byRule["json/duplicate-key"] == 64)
    #expect(report.omitted["keys of one record"] == count - 1 - 64)
    #expect(report.findings.filter { $0.rule == "json/duplicate-key" }[0].pointer == "/k")
  }
}
