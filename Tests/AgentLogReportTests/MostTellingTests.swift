import Testing

@testable import AgentLogReport

@Suite struct MostTellingTests {
  @Test func `a rule that is broken in many fields does not hide the others`() {
    let kinds = ["a1", "a2", "b1", "a3", "c1", "b2"]
    func rule(_ kind: String) -> String { String(kind.prefix(1)) }
    #expect(kinds.leadersFirst(rule: rule) == ["a1", "b1", "c1", "a2", "a3", "b2"])
    #expect(kinds.mostTelling(4, rule: rule) == ["a1", "a2", "b1", "c1"])
    #expect(kinds.mostTelling(2, rule: rule) == ["a1", "b1"])
    #expect(kinds.mostTelling(9, rule: rule) == ["a1", "a2", "a3", "b1", "b2", "c1"])
  }
}
