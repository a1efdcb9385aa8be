import AgentLogCheck
import AgentLogFindings
import AgentLogJSON

/// A baseline as agentlog writes it.
enum BaselineText {
  static func write(_ entries: [BaselineEntry], to path: String) throws(UsageError) {
    let findings = entries.map { entry in
      ConfigText.object([
        ("fingerprint", .text(entry.fingerprint)), ("count", .number(entry.count)),
        ("rule", .text(entry.rule)), ("event", entry.event.map(ConfigText.text)),
        ("pointer", .text(entry.pointer)),
      ])
    }
    let text = ConfigText.object([
      ("format", .text(BaselineFile.format)), ("findings", .list(findings)),
    ])
    try ProjectFiles.write(text.document, to: path, replaces: true)
  }
}
