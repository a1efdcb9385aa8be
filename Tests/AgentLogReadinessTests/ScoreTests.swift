import AgentLogFindings
import AgentLogJSON
import Testing

@testable import AgentLogReadiness

/// The sum over items: figure, bands, cap, next fix.
@Suite struct ScoreTests {
  static let bands = [
    Checklist.Band(name: "ready", from: 900, advice: "keep it"),
    Checklist.Band(name: "nearly", from: 750, advice: "mend"),
    Checklist.Band(name: "not ready", from: 500, advice: "begin"),
    Checklist.Band(name: "missing", from: 0, advice: "start"),
  ]

  static let list = Checklist(name: "list", bands: bands, cappedBand: 2, items: [])

  static func items(
    _ impact: ScoreItem.Impact, passed: Int, _ outcome: ScoreItem.Outcome = .failed, of count: Int
  ) -> [ScoreItem] {
    (0..<count).map { index in
      ScoreItem(
        id: "\(impact)-\(index)", title: "", outcome: index < passed ? .passed : outcome,
        impact: impact, complexity: .low, why: "", remedy: "")
    }
  }

  @Test func `the worked example of the Instrumentation Score comes to 63.9`() {
    let items =
      Self.items(.critical, passed: 4, of: 8) + Self.items(.important, passed: 8, of: 10)
      + Self.items(.normal, passed: 6, of: 8) + Self.items(.low, passed: 1, of: 5)
    let weight = items.reduce(0) { $0 + $1.impact.weight }
    let passed = items.filter { $0.outcome == .passed }.reduce(0) { $0 + $1.impact.weight }
    #expect((passed, weight) == (530, 830))
    #expect(Scorer.sum(Self.list, items).tenths == 639)
  }

  @Test func `one failed critical item of many caps the band and says why`() {
    let items =
      Self.items(.critical, passed: 7, of: 8) + Self.items(.important, passed: 5, of: 5)
      + Self.items(.normal, passed: 2, of: 2)
    let score = Scorer.sum(Self.list, items)
    #expect(score.tenths == 922)
    #expect(score.band == "not ready")
    #expect(
      score.cap == "'ready' by the figure; capped because a critical item failed: critical-7")
  }

  @Test func `a cap never lifts a band`() {
    let score = Scorer.sum(Self.list, Self.items(.critical, passed: 1, of: 8))
    #expect(score.band == "missing")
    #expect(score.cap == nil)
  }

  @Test func `every score has a band, whatever lies between two of them`() {
    for tenths in 0...1_000 {
      let passed = Self.items(.low, passed: tenths, of: 1_000)
      let score = Scorer.sum(Self.list, passed)
      let expected = Self.bands.first { tenths >= $0.from }?.name
      #expect(score.tenths == tenths)
      #expect(score.band == expected)
    }
  }

  @Test func `no applicable item is inconclusive, neither 0 nor 100`() {
    for items in [[], Self.items(.critical, passed: 0, .notApplicable, of: 3)] {
      let score = Scorer.sum(Self.list, items)
      #expect(score.tenths == nil)
      #expect(score.band == "inconclusive")
    }
  }

  @Test func `nothing rounds up to a hundred`() {
    let items = Self.items(.critical, passed: 1_000, of: 1_000) + Self.items(.low, passed: 0, of: 1)
    #expect(Scorer.sum(Self.list, items).tenths == 999)
  }

  @Test func `unknown counts as not passed, waived on neither side`() {
    let unknown = Scorer.sum(Self.list, Self.items(.normal, passed: 1, .unknown, of: 2))
    #expect(unknown.tenths == 500)
    let waived = Scorer.sum(Self.list, Self.items(.normal, passed: 1, .waived, of: 2))
    #expect(waived.tenths == 1_000)
    #expect(waived.tenthsWithoutWaivers == 500)
    #expect(unknown.tenthsWithoutWaivers == nil)
  }

  @Test func `the next fix is the one that lifts most for its work`() {
    var items = Self.items(.normal, passed: 0, of: 1) + Self.items(.critical, passed: 0, of: 1)
    items[1].complexity = .high
    // 20 for one piece of work beats 40 for three.
    #expect(Scorer.sum(Self.list, items).next == NextFix(item: "normal-0", gain: 333))
    items[1].complexity = .medium
    // Equal: the first of both.
    #expect(Scorer.sum(Self.list, items).next?.item == "normal-0")
    items[0].outcome = .unknown
    // Equal: what failed goes before what nobody knows.
    #expect(Scorer.sum(Self.list, items).next?.item == "critical-0")
    #expect(Scorer.sum(Self.list, Self.items(.low, passed: 1, of: 1)).next == nil)
  }
}
