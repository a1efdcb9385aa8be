import AgentLogEvents
import AgentLogFindings
import AgentLogJSON
import AgentLogRedaction
import Testing

@testable import AgentLogCheck

/// The five ways in which a finding comes not to fail a check, in their order: placeholder tier,
/// harmless value, waiver, baseline, gate.
@Suite struct AcceptingTests {
  struct Ways: OptionSet, CustomTestStringConvertible {
    let rawValue: Int
    static let placeholder = Ways(rawValue: 1)
    static let harmless = Ways(rawValue: 2)
    static let waiver = Ways(rawValue: 4)
    static let baseline = Ways(rawValue: 8)
    static let gate = Ways(rawValue: 16)
    static let all = (0..<32).map { Ways(rawValue: $0) }
    var testDescription: String { "ways \(rawValue)" }
  }

  static let real = "ana@tenant.org.uk"
  static let reserved = "ana@example.com"
  static let today = CivilDate(daysSince1970: 20_000)
  static let place = PolicyPlace(file: "waivers.json", line: 3, column: 5)

  static func waiver(
    _ rule: String = "leak/email", event: String? = nil, pointer: String? = nil,
    path: String? = nil, days: Int = 100
  ) -> FindingWaiver {
    FindingWaiver(
      rule: rule, event: event, pointer: pointer, path: path, reason: "later", owner: "ops",
      expires: CivilDate(daysSince1970: today.daysSince1970 + days), place: place)
  }

  static func baseline(_ count: Int, rule: String = "leak/email", pointer: String = "/x")
    -> Baseline
  {
    let entry = BaselineEntry(
      fingerprint: Fingerprint.of(rule: rule, event: nil, pointer: pointer), count: count,
      rule: rule, event: nil, pointer: pointer)
    return Baseline(entries: [entry], place: place)
  }

  static func report(
    _ lines: [String], harmless: Bool = false, accepting: Accepting? = nil,
    failOn: Severity? = .error
  ) throws -> Report {
    let policy = harmless ? HarmlessValueTests.policy(until: "2025-10-04") : "name: test"
    let audit = try CompiledAudit(
      .shipped, policy: try PolicyFile.read(file: "p.yaml", text: (policy + "\n").utf8),
      today: today)
    return try Judged.log(lines.map { $0 + "\n" }.joined(), by: nil) {
      $0.audit = audit
      $0.validates = false
      $0.maxFindings = 0
      $0.accepting = accepting
      $0.failOn = failOn
    }
  }

  @Test(arguments: Ways.all)
  func `a finding is accepted by the first way that fits, and counts by none of them`(
    ways: Ways
  ) throws {
    var accepting = Accepting(today: Self.today)
    if ways.contains(.waiver) { accepting.waivers = [Self.waiver()] }
    if ways.contains(.baseline) { accepting.baseline = Self.baseline(5) }
    let value = ways.contains(.placeholder) ? Self.reserved : Self.real
    let report = try Self.report(
      [#"{"x":"\#(value)"}"#], harmless: ways.contains(.harmless), accepting: accepting,
      failOn: ways.contains(.gate) ? nil : .error)
    let finding = try #require(report.findings.first { $0.rule == "leak/email" })
    // Written down apart from the code, as the design says it.
    if ways.contains(.placeholder) {
      #expect(finding.severity == .note && finding.accepted == nil)
      #expect(report.summary.errors == 0 && report.summary.accepted == 0)
      #expect(report.exitStatus == 0)
      // What was not needed is told.
      if ways.contains(.waiver) { #expect(report.summary.byRule["waiver/unused"] ?? 0 >= 1) }
      return
    }
    let by: String? =
      ways.contains(.harmless)
      ? "harmless value"
      : ways.contains(.waiver) ? "waiver of ops" : ways.contains(.baseline) ? "baseline" : nil
    #expect(finding.accepted?.by == by)
    #expect(report.summary.accepted == (by == nil ? 0 : 1))
    #expect(report.summary.errors == (by == nil ? 1 : 0))
    #expect(report.exitStatus == (by == nil && !ways.contains(.gate) ? 1 : 0))
  }

  static let narrow: [(id: String, waiver: FindingWaiver, accepted: Int)] = [
    ("the rule", waiver(), 3),
    ("its family", waiver("leak/*"), 3),
    ("another rule", waiver("leak/iban"), 0),
    ("the pointer", waiver(pointer: "/x"), 2),
    ("an index of a list", waiver(pointer: "/y/*"), 1),
    ("another pointer", waiver(pointer: "/z"), 0),
    ("an event that it is not in", waiver(event: "tool_call"), 0),
    ("a path that it is not in", waiver(path: "other/*.jsonl"), 0),
    ("the path", waiver(path: "**.jsonl"), 3),
    ("the last day", waiver(days: 0), 3),
    ("the day after", waiver(days: -1), 0),
  ]

  @Test(arguments: narrow.map(\.id))
  func `a waiver accepts what it selects and no more`(id: String) throws {
    let row = try #require(Self.narrow.first { $0.id == id })
    let report = try Self.report(
      [#"{"x":"\#(Self.real)"}"#, #"{"x":"\#(Self.real)"}"#, #"{"y":["\#(Self.real)"]}"#],
      accepting: Accepting(waivers: [row.waiver], today: Self.today))
    #expect(report.summary.accepted == row.accepted)
    #expect(report.summary.errors == 3 - row.accepted)
    #expect(report.exitStatus == (row.accepted == 3 ? 0 : 1))
    #expect(report.findings.filter { $0.accepted != nil }.count == row.accepted)
  }

  @Test(arguments: [
    (-1, "waiver/expired"), (0, "waiver/expires-soon"), (14, "waiver/expires-soon"),
  ])
  func `the end of a waiver is told, with its place`(days: Int, rule: String) throws {
    let report = try Self.report(
      [#"{"x":"\#(Self.real)"}"#],
      accepting: Accepting(waivers: [Self.waiver(days: days)], today: Self.today))
    let finding = try #require(report.findings.first { $0.rule == rule })
    #expect(finding.location.path == "waivers.json" && finding.location.line == 3)
    #expect(finding.severity == .warning)
  }

  @Test func `what comes on top of a baseline is new`() throws {
    let line = #"{"x":"\#(Self.real)"}"#
    for (count, errors) in [(0, 3), (1, 2), (3, 0), (9, 0)] {
      var accepting = Accepting(today: Self.today)
      if count > 0 { accepting.baseline = Self.baseline(count) }
      let report = try Self.report([line, line, line], accepting: accepting)
      #expect(report.summary.errors == errors)
      #expect(report.summary.accepted == 3 - errors)
    }
  }

  @Test func `a baseline that was drawn accepts what it was drawn from, and nothing else`() throws {
    let lines = [#"{"x":"\#(Self.real)"}"#, #"{"y":["\#(Self.real)"]}"#]
    var drawing = Accepting(today: Self.today)
    drawing.recordsBaseline = true
    let drawn = try Self.report(lines, accepting: drawing)
    #expect(drawn.baseline.map(\.pointer) == ["/x", "/y/*"])
    #expect(drawn.exitStatus == 1)
    var accepting = Accepting(today: Self.today)
    accepting.baseline = Baseline(entries: drawn.baseline, place: Self.place)
    #expect(try Self.report(lines, accepting: accepting).exitStatus == 0)
    let more = try Self.report(lines + [#"{"z":"\#(Self.real)"}"#], accepting: accepting)
    #expect(more.exitStatus == 1 && more.summary.errors == 1)
    let stale = try Self.report([#"{"ok":true}"#], accepting: accepting)
    #expect(stale.findings.contains { $0.rule == "waiver/unused" })
  }

  @Test func `the pattern of a path`() {
    for (pattern, path, fits) in [
      ("logs/*.jsonl", "logs/a.jsonl", true), ("logs/*.jsonl", "logs/b/a.jsonl", false),
      ("logs/**", "logs/b/a.jsonl", true), ("**/a.jsonl", "logs/b/a.jsonl", true),
      ("a?c", "abc", true), ("a?c", "a/c", false), ("", "", true), ("*", "", true),
      ("a", "", false),
    ] {
      #expect(PathPattern.matches(pattern, path) == fits, "\(pattern) \(path)")
    }
  }
}
