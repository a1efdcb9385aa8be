import AgentLogFindings
package import AgentLogReadiness
import AgentLogSchema

/// By what a log is scored.
public struct LogChecklist: Sendable, Hashable {
  private enum Source: Sendable, Hashable {
    case shipped(String)
    case file(String)
  }

  private let source: Source

  /// `agent-logging-baseline`: nine items that a run can be reconstructed by.
  public static let agentLoggingBaseline = named("agent-logging-baseline")
  /// `production-logging`: what an agent in production logs.
  public static let productionLogging = named("production-logging")
  /// `silent-failures`: bounds, heuristics and derived events.
  public static let silentFailures = named("silent-failures")
  /// `structured-logging`: six practices of structured logs.
  public static let structuredLogging = named("structured-logging")
  /// `release-readiness`: all of them without repeats.
  public static let releaseReadiness = named("release-readiness")

  /// A checklist that comes with agentlog: what `agentlog checklist list` shows.
  public static func named(_ name: String) -> LogChecklist {
    LogChecklist(source: .shipped(name))
  }

  /// A checklist in a file, relative to the working directory.
  public static func file(_ path: String) -> LogChecklist { LogChecklist(source: .file(path)) }

  package func load() throws(LogCheckMistake) -> Checklist {
    let name: String
    let text: [UInt8]
    switch source {
    case .shipped(let shipped):
      guard let json = ChecklistFile.text(shipped) else {
        let names = ChecklistFile.shippedNames.joined(separator: ", ")
        throw LogCheckMistake("there is no checklist '\(shipped)' among those shipped: \(names)")
      }
      name = shipped
      text = Array(json.utf8)
    case .file(let path):
      name = path
      text = try FileBytes.read(path)
    }
    let rules = Set(RuleCatalog.everything.map(\.id))
    return try LogCheckMistake.translating { () throws(SchemaMistakes) in
      try ChecklistFile.read(file: name, text: text, rules: rules)
    }
  }
}
