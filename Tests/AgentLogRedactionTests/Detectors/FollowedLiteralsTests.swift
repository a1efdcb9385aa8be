import Testing

@testable import AgentLogRedaction

@Suite struct `Short prefixes as anchors` {
  @Test func `a prefix becomes one anchor for each character that may follow`() {
    let starts = Detector.Start.literals("sk-", "HF_", followedBy: .letters, reach: 2)
    let literals = starts.compactMap {
      if case .literal(let literal) = $0 { literal } else { nil }
    }
    #expect(literals.count == 52)
    #expect(literals.first?.text == "sk-a")
    #expect(literals.last?.text == "hf_z")
    #expect(literals.allSatisfy { $0.ignoresCase && $0.reach == 2 })
  }
}
