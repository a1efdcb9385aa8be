import AgentLogBehaviour
import AgentLogEvents
import AgentLogFindings
import AgentLogRedaction
import AgentLogSchema
import Testing

@testable import AgentLogCheck

@Suite struct RuleCatalogTests {
  @Test func `ids are sorted and no two are the same`() {
    let ids = RuleCatalog.all.map(\.id)
    #expect(ids == Set(ids).sorted())
  }

  @Test func `the catalogue holds each rule that can be broken, and no other`() {
    let known = Set(RuleCatalog.all.map(\.id))
    // Planted values are a detector that only a call names.
    let sites = Set(Self.sites.map(\.site.rule)).union(["leak/canary"])
    #expect(known.subtracting(sites).isEmpty, "described, but nothing judges it")
    #expect(sites.subtracting(known).isEmpty, "judged, but not described")
  }

  /// A schema may change a severity: with `severity`, with `missing` for events it asks for, and
  /// with `additionalEvents`. A root that nobody logged is always a note.
  @Test func `a rule weighs what its page says`() {
    for (schema, site) in Self.sites where site.severity != .note || site.rule != "stream/no-parent"
    {
      guard let page = RuleCatalog.all.first(where: { $0.id == site.rule }) else { continue }
      if site.rule == "stream/missing-event" { continue }
      let due = schema?.severity(of: site.rule, default: page.severity) ?? page.severity
      #expect(site.severity == due, "\(site.rule) in \(schema?.name ?? "any log")")
    }
  }

  @Test func `an event that is asked for is an error unless the schema says otherwise`() throws {
    let schema = try StreamSchema(
      file: "small.json",
      text: """
        {"format": "agentlog.schema/1", "name": "small", "version": "1.0.0", "title": "Small",
         "source": "a test", "event": "event", "fields": {"event": {"keys": []}},
         "events": {"ping": {"title": "A ping", "presence": "stream"},
                    "pong": {"title": "A pong", "presence": "stream", "missing": "warning"}}}
        """.utf8)
    let sites = schema.makeStream().sites.filter { $0.rule == "stream/missing-event" }
    #expect(sites.map(\.severity) == [.error, .warning])
    #expect(RuleCatalog.all.first { $0.id == "stream/missing-event" }?.severity == .error)
  }

  /// Of some rules no log alone can show anything.
  private static let shown = RuleCatalog.all.filter { $0.example != .none }

  @Test(arguments: shown.map(\.id))
  func `the failing example breaks the rule and no other`(id: String) throws {
    let rule = try page(id)
    let report = try judge(rule, rule.example.failingLog)
    let found = report.findings.filter { $0.rule == rule.id }
    #expect(!found.isEmpty)
    // Arguments and their hash are together only where arguments are logged.
    let allowed = rule.id == "policy/hash-disagrees" ? "policy/raw-arguments" : rule.id
    let others = report.findings.filter {
      $0.rule != rule.id && $0.rule != allowed && $0.severity == .error
    }
    #expect(others.isEmpty, "\(others.map { "\($0.rule): \($0.message)" })")
    #expect(rule.id == "stream/missing-event" || found.allSatisfy { $0.severity == rule.severity })
    #expect(report.descriptions.contains(rule))
  }

  @Test(arguments: shown.map(\.id))
  func `the passing example passes`(id: String) throws {
    let rule = try page(id)
    let report = try judge(rule, rule.example.passingLog)
    let found = report.findings.filter { $0.rule != "policy/not-judged" }
    #expect(found.map { "\($0.rule): \($0.message)" } == [])
    #expect(report.outcome == .passed, "\(report.reasons)")
  }

  @Test(arguments: RuleCatalog.all.map(\.id))
  func `a page is written for people`(id: String) throws {
    let rule = try page(id)
    #expect(rule.title.first?.isLowercase == true && rule.title.last != ".")
    for text in [rule.what, rule.why, rule.remedy] {
      #expect(text.first?.isUppercase == true && text.last == ".")
      #expect((60...520).contains(text.count), "\(text.count) characters: \(text)")
    }
    let example = rule.example
    if example == .none { return }
    #expect((1...6).contains(example.failing.count) && (1...6).contains(example.passing.count))
    #expect((example.failing + example.passing).allSatisfy { $0.utf8.count < 700 })
    #expect(example.failing != example.passing)
  }

  // MARK: - Parts

  /// Each place at which a shipped schema, or any log, can break a rule.
  private static let sites: [(schema: StreamSchema?, site: FindingSite)] =
    LineSites.all(textLines: CheckOptions().textLines ?? .note).map { (nil, $0) }
    + CompiledAudit.shipped.sites.filter { !Self.isOfDetector($0) }.map { (nil, $0) }
    + Fold.policyRules.map {
      (nil, FindingSite(rule: $0.rule, severity: $0.severity, summary: $0.summary))
    }
    + BehaviourRules.make().map { (nil, $0.site) }
    + Set(Policy.Alert.Metric.allCases.map(\.rule)).map {
      (nil, FindingSite(rule: $0, severity: .warning, summary: $0))
    }
    + Judged.shipped.values.flatMap { schema in
      (schema.records.sites + schema.makeStream().sites).map { (schema, $0) }
    }

  private static func isOfDetector(_ site: FindingSite) -> Bool {
    site.rule.hasPrefix("leak/") && site.rule != "leak/repeated-secret"
  }

  private func page(_ id: String) throws -> RuleDescription {
    try #require(RuleCatalog.all.first { $0.id == id })
  }

  private func judge(_ rule: RuleDescription, _ log: String) throws -> Report {
    let schema = try Judged.shipped(rule.example.schema)
    var options = CheckOptions()
    try options.take(rule.example.arguments)
    return try Judged.log(log, by: schema) {
      $0 = options
      $0.schema = schema
      if rule.example.command == "check" { $0.behaviour = BehaviourOptions() }
      guard rule.example.command == "audit" else { return }
      $0.audit = .shipped
      $0.validates = false
    }
  }
}
