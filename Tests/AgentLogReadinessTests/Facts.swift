import AgentLogFindings
import AgentLogJSON

@testable import AgentLogReadiness

/// Small streams, items and statements for tests.
enum Facts {
  static let today = CivilDate(year: 2026, month: 11, day: 25)!

  /// 100 events, 10 runs, 20 calls, of which some lack their id.
  static func stream(failed: Int = 0, accepted: Int = 0, calls: Int = 20) -> StreamFacts {
    var facts = StreamFacts()
    facts.schema = "agent-run"
    facts.schemaEvents = ["run_started", "tool_call"]
    facts.lines = 100
    facts.records = 100
    facts.knownEvents = 100
    facts.runs = 10
    facts.rows = ["run_started": 10, "tool_call": calls]
    facts.checked = [
      "event/missing-field": 100, "stream/not-first": 10, "policy/raw-arguments": 100,
    ]
    facts.tallies = [
      StreamFacts.Tally(
        rule: "event/missing-field", event: "tool_call", pointer: "/args_hash", failed: failed,
        accepted: accepted)
    ]
    return facts
  }

  static func rules(
    _ fields: [String] = ["args_hash"], mostly: Int = 1_000_000, least: Int = 1,
    schemas: [String] = []
  ) -> Evidence {
    Evidence(
      schemas: schemas,
      kind: .rules(
        Evidence.Rules(
          ids: ["event/missing-field"], fields: fields, events: ["tool_call"], mostly: mostly)),
      minimum: Evidence.Minimum(events: least))
  }

  static func item(
    _ evidence: [Evidence], attested: String? = nil, applies: [String] = [],
    impact: ScoreItem.Impact = .critical
  ) -> Checklist.Item {
    Checklist.Item(
      id: "item", title: "an item", impact: impact, appliesToEvents: applies, evidence: evidence,
      attested: attested)
  }

  static func list(_ item: Checklist.Item) -> Checklist {
    Checklist(name: "list", bands: ScoreTests.bands, cappedBand: 2, items: [item])
  }

  static func statements(attested: CivilDate? = nil, waived: CivilDate? = nil) -> Statements {
    Statements(
      attestations: attested.map {
        [
          Attestation(
            item: "item", by: "ana", date: today, expires: $0, statement: "it holds", link: nil)
        ]
      } ?? [],
      waivers: waived.map {
        [ItemWaiver(item: "item", reason: "later", owner: "ops", expires: $0)]
      } ?? [],
      today: today)
  }

  static func outcome(
    _ item: Checklist.Item, _ facts: StreamFacts, _ statements: Statements = statements(),
    files: Set<String> = []
  ) -> ScoreItem {
    Scorer(list(item), statements: statements) { files.contains($0) }.score(facts).items[0]
  }
}
