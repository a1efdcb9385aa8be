import AgentLogCheck
import AgentLogFindings
import AgentLogJSON
import AgentLogReadiness
import AgentLogReplay
import AgentLogReport
import AgentLogSchema

/// What stands in the way of accepting a fixture: it is no fixture, it leaks, or its log breaks rules.
struct FixtureJudgement {
  /// Lines that are no lines of a fixture.
  var mistakes: [String] = []
  /// What the audit of the file finds, placeholders too.
  var leaks: [Finding] = []
  /// Errors of the log that the fixture gives back.
  var errors: [Finding] = []
  var fixture: Fixture?

  /// Reads the file once, and judges the bytes that were read.
  init(_ path: String, _ invocation: Invocation, _ session: Session) throws(UsageError) {
    let (fixture, bytes) = try FixtureStore.read(path)
    self.fixture = fixture
    mistakes = try Self.mistakes(path, bytes)
    var invocation = invocation
    let config = try ProjectConfig.find(invocation, session)
    invocation.policy = invocation.policy ?? config.policy
    let audit = try AuditPlan.make(invocation, session)

    var auditing = CheckOptions()
    auditing.validates = false
    auditing.audit = audit
    auditing.maxLine = 1 << 30
    leaks = Check(auditing).run(bytes: bytes, name: path).findings.filter {
      $0.accepted == nil && ($0.severity != .note || $0.leak?.tier == "placeholder")
        && $0.rule.hasPrefix("leak/")
    }

    var options = CheckOptions()
    options.audit = audit
    options.maxLine = 1 << 30
    if let schema = fixture.header.schema {
      options.schema = try? SchemaArgument(schema.name).load(try invocation.schemaLibrary())
      if options.schema == nil {
        throw UsageError(
          "the fixture was recorded by the schema '\(schema.name)', which is not there; record it "
            + "again with --schema")
      }
    }
    let report = Check(options).run(bytes: FixtureLog(fixture).bytes, name: path)
    errors = report.findings.filter { $0.accepted == nil && $0.severity == .error }
    if report.outcome == .inconclusive, errors.isEmpty {
      mistakes += report.reasons.map { "\(path): \($0)" }
    }
  }

  /// Rules and how often they are broken, the most frequent first.
  static func counts(_ findings: [Finding]) -> [(rule: String, count: Int)] {
    var counts: [String: Int] = [:]
    for finding in findings { counts[finding.rule, default: 0] += 1 }
    return counts.map { (rule: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.rule) < ($0.count, $1.rule)
    }
  }

  /// Each line against the description of the format.
  private static func mistakes(_ path: String, _ bytes: [UInt8]) throws(UsageError) -> [String] {
    var mistakes: [String] = []
    do throws(SchemaMistakes) {
      let format = try FormatCheck.compiled("fixture-1")
      for (index, line) in bytes.split(separator: 0x0A).enumerated() where mistakes.count < 5 {
        let document = try FormatCheck.document(path, line)
        for mistake in ValidateDocument.mistakes(in: document, by: format) {
          mistakes.append("\(path):\(index + 1): \(mistake.message)")
        }
      }
    } catch {
      throw UsageError(complete: error.mistakes.map(\.description))
    }
    return mistakes
  }
}
