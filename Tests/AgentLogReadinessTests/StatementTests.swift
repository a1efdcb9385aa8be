import AgentLogFindings
import AgentLogJSON
import Testing

@testable import AgentLogReadiness

/// Every combination of what the log shows, what somebody stated and what somebody accepted.
@Suite struct StatementTests {
  enum Shown: String, CaseIterable {
    case passes, fails, tooLittle, nothing, doesNotApply
  }
  enum Said: String, CaseIterable {
    case none, valid, lastDay, expired
    var day: CivilDate? {
      switch self {
      case .none: nil
      case .valid: CivilDate(daysSince1970: Facts.today.daysSince1970 + 1)
      case .lastDay: Facts.today
      case .expired: CivilDate(daysSince1970: Facts.today.daysSince1970 - 1)
      }
    }
    var counts: Bool { self == .valid || self == .lastDay }
  }

  /// What the design says, written down apart from the code.
  static func expected(
    _ shown: Shown, attested: Said, waived: Said, takesStatements: Bool
  ) -> ScoreItem.Outcome {
    if shown == .doesNotApply { return .notApplicable }
    if shown == .passes { return .passed }
    if shown == .fails { return waived.counts ? .waived : .failed }
    if takesStatements && attested.counts { return .passed }
    return waived.counts ? .waived : .unknown
  }

  @Test(arguments: Shown.allCases, [true, false])
  func `an item comes to what its evidence, statements and waivers say`(
    shown: Shown, takesStatements: Bool
  ) {
    for attested in Said.allCases {
      for waived in Said.allCases {
        let evidence: [Evidence] =
          switch shown {
          case .passes, .fails, .doesNotApply: [Facts.rules()]
          case .tooLittle: [Facts.rules(least: 1_000)]
          case .nothing: []
          }
        let item = Facts.item(
          evidence, attested: takesStatements ? "that it holds" : nil, applies: ["tool_call"])
        let facts = Facts.stream(
          failed: shown == .fails ? 5 : 0, calls: shown == .doesNotApply ? 0 : 20)
        let result = Facts.outcome(
          item, facts, Facts.statements(attested: attested.day, waived: waived.day))
        let expected = Self.expected(
          shown, attested: attested, waived: waived, takesStatements: takesStatements)
        #expect(result.outcome == expected, "\(shown) \(attested) \(waived): \(result.why)")
      }
    }
  }

  @Test func `an item applies where nothing is known of runs`() {
    var facts = Facts.stream(calls: 0)
    facts.runs = 0
    let item = Facts.item([Facts.rules()], applies: ["tool_call"])
    #expect(Facts.outcome(item, facts).outcome == .unknown)
  }

  @Test func `an item applies where the schema knows none of its events`() {
    let item = Facts.item([Facts.rules()], applies: ["tool.execute"])
    #expect(Facts.outcome(item, Facts.stream()).outcome == .passed)
  }

  @Test func `a statement names who made it and until when`() {
    let item = Facts.item([], attested: "that it holds")
    let result = Facts.outcome(item, Facts.stream(), Facts.statements(attested: Facts.today))
    #expect(result.statement == ScoreItem.Statement(by: "ana", expires: "2026-11-25"))
    #expect(result.why == "attested by ana on 2026-11-25, until 2026-11-25")
  }
}
