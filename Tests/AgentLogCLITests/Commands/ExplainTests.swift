import AgentLogCheck
import AgentLogFindings
import AgentLogTestSupport
import Testing

@testable import AgentLogCLI

@Suite struct ExplainTests {
  @Test func `without a rule every rule is listed by family`() {
    let result = Call("explain")
    #expect(result.status == .passed)
    for rule in RuleCatalog.all { #expect(result.output.contains(rule.id)) }
    #expect(result.output.hasPrefix("alert\n"))
  }

  @Test func `a family lists its rules`() {
    let result = Call("explain", "stream")
    #expect(result.status == .passed)
    #expect(result.output.contains("stream/unpaired-call"))
    #expect(!result.output.contains("json/"))
  }

  @Test(arguments: RuleCatalog.all.map(\.id))
  func `a page says what, why, how to mend, and what to try`(id: String) throws {
    let page = Call("explain", id)
    #expect(page.status == .passed)
    let rule = try #require(RuleCatalog.all.first { $0.id == id })
    for line in rule.example.failing + rule.example.passing { #expect(page.output.contains(line)) }
    let hasExample = rule.example != .none
    for title in ["What it does", "Why it matters", "What to do"] + (hasExample ? ["Try it"] : []) {
      #expect(page.output.contains("\n\(title)\n"))
    }
    guard hasExample else { return }
    let last = page.output.split(separator: "\n").last.map(String.init) ?? ""
    #expect(
      last.hasPrefix(
        "  agentlog explain \(id) --example failing | agentlog \(rule.example.command) "))
  }

  @Test func `a page is printed as committed`() throws {
    let rule = RuleDescription(
      id: "event/made-up", title: "a rule that only this test knows", severity: .warning,
      what: "Finds nothing. It is long enough to be broken into two lines of a terminal, though.",
      why: "Pages of real rules change with the rules; this one shows the form alone.",
      remedy: "Leave it as it is.",
      example: RuleDescription.Example(
        schema: "agent-run", failing: [#"{"event":"run_started"}"#, #"{"event":"b"}"#],
        passing: [#"{"event":"run_started","run_id":"r1"}"#]))
    try Golden.expect(
      RulePage.page(rule, width: 80), equals: "Tests/AgentLogCLITests/Golden/explain.txt")
  }

  @Test func `an example alone is a log`() throws {
    let rule = try #require(RuleCatalog.all.first)
    #expect(
      Call("explain", rule.id, "--example", "passing").output
        == rule.example.passing.map { $0 + "\n" }.joined())
    #expect(
      Call("explain", rule.id, "--example=failing").output
        == rule.example.failing.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ("truncated", "json/truncated"), ("event/mising-field", "event/missing-field"),
    ("stream/unpaired", "stream/unpaired-call"),
  ])
  func `a mistyped rule gets the nearest one`(typed: String, meant: String) {
    let result = Call("explain", typed)
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("unknown rule '\(typed)'; did you mean '\(meant)'"))
  }
}
