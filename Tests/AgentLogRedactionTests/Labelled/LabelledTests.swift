import AgentLogRedaction
import AgentLogTestSupport
import Foundation
import Testing

/// Texts from the tests of seven scanners, each as a tool's result. `AGENTLOG_LABELLED_TABLE` names
/// a file that the table by rule is written to.
@Suite(.enabled(if: Corpora.isPresent, "the labelled texts are not here"))
struct `Labelled texts` {
  @Test
  func `nine of ten are found by the mean of rules, one of ten clean ones is flagged at most`()
    throws
  {
    let score = try LabelledScore(LabelledText.all())
    if let file = ProcessInfo.processInfo.environment["AGENTLOG_LABELLED_TABLE"] {
      try Data(score.markdown.utf8).write(to: URL(fileURLWithPath: file))
    }
    #expect(score.rules.count > 400)
    #expect(score.recall >= 0.9, "found \(score.recall)")
    #expect(score.wronglyFlagged <= 0.1, "wrongly flagged \(score.wronglyFlagged)")
    #expect(score.unknown.isEmpty, "no kind for \(score.unknown.sorted())")
  }

  @Test func `the table names detectors that exist`() {
    let ids = Set(Detectors.all.map(\.id))
    let named = LabelledRules.kinds.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    #expect(named.subtracting(ids).isEmpty)
  }
}
