import AgentLogReadiness
import AgentLogSchema

/// What `--checklist` and the `checklist` commands take: the name of a shipped checklist, or a file.
enum ChecklistArgument {
  case shipped(String)
  case file(String)

  /// A shipped name comes first; a file of that name is `./name`.
  init(_ text: String) throws(UsageError) {
    if ChecklistFile.shippedNames.contains(text) {
      self = .shipped(text)
    } else if text.contains("/") || text.hasSuffix(".json") || FileText.exists(text) {
      self = .file(text)
    } else {
      throw .unknown(
        "checklist", text, candidates: ChecklistFile.shippedNames,
        hint: "agentlog checklist list shows those that are shipped; a file is given by its path")
    }
  }

  func text() throws(UsageError) -> [UInt8] {
    switch self {
    case .shipped(let name): Array((ChecklistFile.text(name) ?? "").utf8)
    case .file(let path): try FileText.read(path)
    }
  }

  /// The checklist, or all its mistakes.
  func load() throws(UsageError) -> Checklist {
    let bytes = try text()
    return try ReadinessPlan.read { () throws(SchemaMistakes) in
      try ChecklistFile.read(file: name, text: bytes, rules: ReadinessPlan.rules)
    }
  }

  private var name: String {
    switch self {
    case .shipped(let name): name + ".json"
    case .file(let path): path
    }
  }
}
