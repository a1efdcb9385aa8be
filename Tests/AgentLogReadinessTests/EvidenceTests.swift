import AgentLogFindings
import AgentLogJSON
import Testing

@testable import AgentLogReadiness

/// What evidence comes to, by itself.
@Suite struct EvidenceTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let evidence: Evidence
    let facts: StreamFacts
    let expected: ScoreItem.Outcome
    var testDescription: String { id }
  }

  static let none: StreamFacts = {
    var facts = StreamFacts()
    facts.schema = "agent-run"
    return facts
  }()

  static let cases: [Case] = [
    Case(id: "clean", evidence: Facts.rules(), facts: Facts.stream(), expected: .passed),
    Case(
      id: "one fault", evidence: Facts.rules(), facts: Facts.stream(failed: 1), expected: .failed),
    Case(
      id: "one fault of twenty, five percent may", evidence: Facts.rules(mostly: 950_000),
      facts: Facts.stream(failed: 1), expected: .passed),
    Case(
      id: "two faults of twenty, five percent may", evidence: Facts.rules(mostly: 950_000),
      facts: Facts.stream(failed: 2), expected: .failed),
    Case(
      id: "clean but too little", evidence: Facts.rules(least: 21), facts: Facts.stream(),
      expected: .unknown),
    Case(
      id: "too little, and within what may fail", evidence: Facts.rules(mostly: 950_000, least: 40),
      facts: Facts.stream(failed: 2), expected: .unknown),
    Case(
      id: "too little, yet failed for certain", evidence: Facts.rules(mostly: 950_000, least: 40),
      facts: Facts.stream(failed: 3), expected: .failed),
    Case(
      id: "found and accepted is no pass", evidence: Facts.rules(),
      facts: Facts.stream(accepted: 1), expected: .waived),
    Case(
      id: "accepted beside what was not", evidence: Facts.rules(),
      facts: Facts.stream(failed: 1, accepted: 1), expected: .failed),
    Case(
      id: "a field that the schema does not ask for", evidence: Facts.rules(["budgets"]),
      facts: Facts.stream(), expected: .unknown),
    Case(
      id: "one of two fields fails", evidence: Facts.rules(["budgets", "args_hash"]),
      facts: Facts.stream(failed: 3), expected: .failed),
    Case(id: "nothing was read", evidence: Facts.rules(), facts: Self.none, expected: .unknown),
    Case(
      id: "the event never occurs", evidence: Facts.rules(), facts: Facts.stream(calls: 0),
      expected: .unknown),
    Case(
      id: "evidence of another schema", evidence: Facts.rules(schemas: ["agent-trace"]),
      facts: Facts.stream(), expected: .unknown),
    Case(
      id: "an event that is there", evidence: Evidence(kind: .present(["tool_call"])),
      facts: Facts.stream(), expected: .passed),
    Case(
      id: "an event that is not there", evidence: Evidence(kind: .present(["tool_call"])),
      facts: Facts.stream(calls: 0), expected: .failed),
    Case(
      id: "an event that the schema does not know", evidence: Evidence(kind: .present(["chat"])),
      facts: Facts.stream(), expected: .unknown),
    Case(
      id: "too few runs",
      evidence: Evidence(
        kind: .present(["tool_call"]), minimum: Evidence.Minimum(events: 1, runs: 11)),
      facts: Facts.stream(), expected: .unknown),
    Case(
      id: "a file that is there", evidence: Evidence(kind: .file("runbook.md")),
      facts: Self.none, expected: .passed),
    Case(
      id: "a file that is not there", evidence: Evidence(kind: .file("other.md")),
      facts: Facts.stream(), expected: .failed),
    Case(
      id: "no policy was judged by", evidence: Evidence(kind: .policy(.alertsDeclared)),
      facts: Facts.stream(), expected: .unknown),
  ]

  @Test(arguments: cases)
  func `evidence comes to`(row: Case) {
    let item = Facts.outcome(Facts.item([row.evidence]), row.facts, files: ["runbook.md"])
    #expect(item.outcome == row.expected, "\(item.why)")
    #expect(!item.why.isEmpty)
  }

  @Test(arguments: Evidence.PolicyProperty.allCases)
  func `the safe default shows nothing about a team`(property: Evidence.PolicyProperty) {
    var facts = Facts.stream()
    let item = Facts.item([Evidence(kind: .policy(property))])
    facts.policy = StreamFacts.PolicyFacts(isOwn: false, properties: [property])
    #expect(Facts.outcome(item, facts).outcome == .unknown)
    facts.policy = StreamFacts.PolicyFacts(isOwn: true, properties: [property])
    #expect(Facts.outcome(item, facts).outcome == .passed)
    facts.policy = StreamFacts.PolicyFacts(isOwn: true, properties: [])
    #expect(Facts.outcome(item, facts).outcome == .failed)
  }
}
