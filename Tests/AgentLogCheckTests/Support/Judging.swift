import AgentLogFindings
import AgentLogReport
import AgentLogSchema
import AgentLogTestSupport

@testable import AgentLogCheck

/// Schemas compiled once for all tests.
enum Schemas {
  private static let all = Dictionary(
    uniqueKeysWithValues: StreamSchema.shippedNames.map { ($0, try! StreamSchema.shipped($0)!) })

  static func shipped(_ name: String) -> StreamSchema { all[name]! }

  /// A schema of `Fixtures/schemas`.
  static func sample(_ name: String) throws -> StreamSchema {
    let path = "Fixtures/schemas/\(name).json"
    return try StreamSchema(file: path, text: Corpora.committed(path))
  }
}

/// Checks inputs with every finding listed.
///
/// - Parameter schema: nil picks one.
func judge(
  _ inputs: String..., by schema: StreamSchema?, change: (inout CheckOptions) -> Void = { _ in }
) -> Report {
  var options = CheckOptions()
  options.schema = schema
  options.maxFindings = 0
  change(&options)
  return Check(options).run(inputs: inputs)
}

extension Report {
  /// The report in a format, as `--format` prints it.
  func rendered(as format: String) -> String {
    var bytes: [UInt8] = []
    Reporter.named(format)?.write(self) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same report, had all inputs the path `log`: what must not depend on how a log comes in.
  var withoutPaths: Report {
    var report = self
    for index in report.inputs.indices { report.inputs[index].path = "log" }
    for index in report.findings.indices { report.findings[index].location.path = "log" }
    for index in report.groups.indices {
      for example in report.groups[index].examples.indices {
        report.groups[index].examples[example].location.path = "log"
      }
    }
    return report
  }

  /// How many findings each rule has about each field, as `event/missing-field /status 424`.
  /// `byEvent` names pointers whose findings are told apart by event.
  func counts(_ severity: Severity, byEvent: Set<String> = []) -> [String: Int] {
    var counts: [String: Int] = [:]
    for finding in findings where finding.severity == severity {
      var key = finding.rule + " " + finding.pointer
      if byEvent.contains(finding.pointer) { key += " of " + (finding.event ?? "") }
      counts[key, default: 0] += 1
    }
    return counts
  }
}
