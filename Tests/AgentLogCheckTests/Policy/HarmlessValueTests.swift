import AgentLogFindings
import AgentLogJSON
import Testing

/// Values that a policy calls harmless, and the day on which that ends.
@Suite struct HarmlessValueTests {
  /// 2024-10-04 is the day of the tests.
  static func policy(until day: String, detectors: String = "[email]") -> String {
    """
    harmless:
      - pattern: '.*@tenant\\.org\\.uk'
        detectors: \(detectors)
        reason: our test tenants
        expires: \(day)
    """
  }

  static let lines = [#"{"x":"a@tenant.org.uk"}"#, #"{"x":"a@other.org.uk"}"#]

  @Test func `a harmless value is accepted and stays in the report`() throws {
    let report = try Audited.lines(Self.lines, policy: Self.policy(until: "2025-10-04"))
    #expect(report.broken == ["leak/email /x"])
    #expect(report.summary.accepted == 1 && report.summary.byRule["leak/email"] == 1)
    #expect(report.summary.errors == 1)
    let accepted = try #require(report.findings.first { $0.accepted != nil })
    #expect(accepted.location.line == 1 && accepted.severity == .error)
    #expect(
      accepted.accepted
        == Acceptance(by: "harmless value", reason: "our test tenants", expires: "2025-10-04"))
    #expect(!report.groups.contains { $0.examples.contains { $0.accepted != nil } })
    #expect(report.rendered(as: "json").contains(#""accepted": 1"#))
  }

  @Test func `where every leak is harmless the audit passes`() throws {
    let report = try Audited.lines([Self.lines[0]], policy: Self.policy(until: "2025-10-04"))
    #expect(report.outcome == .passed && report.summary.accepted == 1)
  }

  static let days: [(until: String, broken: [String], accepted: Int)] = [
    ("2024-10-03", ["leak/email /x", "waiver/expired "], 0),
    ("2024-10-04", ["waiver/expires-soon "], 1),
    ("2024-10-18", ["waiver/expires-soon "], 1),
    ("2024-10-19", [], 1),
  ]

  @Test(arguments: days.map(\.until))
  func `it counts through its last day, and the end is told ahead`(until: String) throws {
    let day = try #require(Self.days.first { $0.until == until })
    #expect(Audited.day == CivilDate("2024-10-04".utf8))
    let report = try Audited.lines([Self.lines[0]], policy: Self.policy(until: until))
    #expect(report.broken == day.broken)
    #expect(report.summary.accepted == day.accepted)
  }

  @Test func `one that accepts nothing is told, with its place in the policy`() throws {
    let report = try Audited.lines([Self.lines[1]], policy: Self.policy(until: "2025-10-04"))
    let finding = try #require(report.findings.first { $0.rule == "waiver/unused" })
    #expect(finding.severity == .note)
    #expect(finding.location.path == "policy.yaml" && finding.location.line == 2)
  }

  @Test func `the whole value must fit, and the detector must be named`() throws {
    let lines = [#"{"x":"a@tenant.org.uk.com"}"#]
    let policy = Self.policy(until: "2025-10-04")
    #expect(try Audited.lines(lines, policy: policy).broken.first == "leak/email /x")
    let phones = Self.policy(until: "2025-10-04", detectors: "[repeated]")
    #expect(throws: (any Error).self) { try Audited.lines(Self.lines, policy: phones) }
  }
}
