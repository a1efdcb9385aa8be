import AgentLogFindings
import AgentLogJSON

@testable import AgentLogRedaction

/// Redacts and audits small logs.
struct Redacting {
  let plan: CompiledAudit
  private static let safeDefault = Result { try PolicyFile.safeDefault() }
  private let options: RedactionOptions

  init(
    _ detectors: [Detector] = [Detectors.email, Detectors.githubToken],
    policy: Policy? = nil, options: RedactionOptions = RedactionOptions()
  ) throws {
    plan = try CompiledAudit(
      DetectorSet(detectors), policy: policy ?? Self.safeDefault.get(),
      today: CivilDate(daysSince1970: 0))
    self.options = options
  }

  /// - Parameter pieces: into how many pieces of whole lines the log is cut.
  func callAsFunction(_ log: String, linesAtOnce: Int = .max) -> String {
    let redactor = Redactor(plan, options)
    var output: [UInt8] = []
    var lines = log.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }
    if var last = lines.popLast() {
      last.removeLast()
      if !last.isEmpty { lines.append(last) }
    }
    repeat {
      let piece = lines.prefix(linesAtOnce).joined()
      lines = Array(lines.dropFirst(linesAtOnce))
      let buffer = PaddedBuffer(capacity: piece.utf8.count)
      buffer.append(Array(piece.utf8))
      redactor.redact(buffer.bytes, endsFile: lines.isEmpty) { output += $0 }
    } while !lines.isEmpty
    return String(decoding: output, as: UTF8.self)
  }

  /// What an audit would find in one record or value: detectors and rules, but for what is only worth
  /// knowing. Nil where it is no JSON.
  func found(in record: String) -> [String]? {
    let auditor = Auditor(
      plan, keys: KeyPlan(paths: []), siteBase: 0, masker: Masker(), depthLimit: 512)
    let buffer = PaddedBuffer(capacity: record.utf8.count)
    buffer.append(Array(record.utf8))
    return auditor.marks(in: buffer.bytes, Auditor.Document(start: 0, extent: .document))
      .map { value in
        value.marks.map { mark in
          switch mark.reason {
          case .leak(let leak): plan.detectors.detectors[leak.detector].id
          case .field(let index): plan.policy.fieldRules[index].name
          case .inner: "inner"
          case .unread: "unread"
          }
        }
      }
  }
}

/// Addresses, assembled so that nobody takes this file for a leak.
enum Fake {
  static let jane = "jane" + "@" + "corp-mail.io"
  static let joe = "joe" + "@" + "corp-mail.io"
  static let token = "ghp" + "_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"
  static let signature = "EqQBCgIYAhIM1gbcDa9GJwZA2b3hGgxBdjrzLoky3dl1pkiMOYds+x9Ks=="
}
