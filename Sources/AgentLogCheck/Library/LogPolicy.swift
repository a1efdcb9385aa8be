package import AgentLogJSON
package import AgentLogRedaction
import AgentLogSchema

/// What may be logged.
public struct LogPolicy: Sendable, Hashable {
  private enum Source: Sendable, Hashable {
    case safeDefault
    case file(String)
    case yaml(String)
  }

  private let source: Source

  /// What comes with agentlog: hashes in place of arguments, no personal data, no credentials.
  public static let safeDefault = LogPolicy(source: .safeDefault)

  /// A policy in a file, as YAML or JSON, relative to the working directory.
  public static func file(_ path: String) -> LogPolicy { LogPolicy(source: .file(path)) }

  /// A policy as text, YAML or JSON.
  public static func yaml(_ text: String) -> LogPolicy { LogPolicy(source: .yaml(text)) }

  /// What messages and reports call it.
  package var name: String {
    switch source {
    case .safeDefault: "safe default"
    case .file(let path): path
    case .yaml: "policy"
    }
  }

  /// The policy and the shipped detectors made ready, with planted values if there are any.
  package func load(
    canaries: [String], today: CivilDate
  ) throws(LogCheckMistake) -> CompiledAudit {
    var text: [UInt8]?
    switch source {
    case .safeDefault: if canaries.isEmpty { return .shipped }
    case .file(let path): text = try FileBytes.read(path)
    case .yaml(let yaml): text = Array(yaml.utf8)
    }
    let detectors = try Self.detectors(canaries)
    return try LogCheckMistake.translating { () throws(SchemaMistakes) in
      var policy = try PolicyFile.safeDefault()
      if let text { policy = try PolicyFile.read(file: name, text: text) }
      return try CompiledAudit(detectors, policy: policy, today: today)
    }
  }

  private static func detectors(_ canaries: [String]) throws(LogCheckMistake) -> DetectorSet {
    guard !canaries.isEmpty else { return .shipped }
    // Short values would be found by chance, and prove nothing.
    guard canaries.allSatisfy({ $0.utf8.count >= 8 }) else {
      throw LogCheckMistake(
        "a canary needs at least 8 bytes: shorter values stand in a log by chance")
    }
    do throws(DetectorSet.Fault) {
      return try DetectorSet(Detectors.all + [Detector.canaries(canaries)])
    } catch {
      throw LogCheckMistake("the canaries cannot be looked for: \(error.message)")
    }
  }
}
