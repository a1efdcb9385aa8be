import AgentLogJSON

extension Command {
  static let schemaList = Command(
    name: "schema list", group: .setUp, summary: "List the shipped stream schemas",
    details: "Each can be given to --schema by its name.", operand: nil, flags: [.help],
    examples: []
  ) { _, session throws(UsageError) in
    var rows: [(name: String, meaning: String)] = []
    for name in ShippedSchemas.names {
      let root = try SchemaArgument.shipped(name).document().root
      rows.append((name, root["title"]?.string ?? ""))
    }
    session.output.write(Prose.columns(rows, indent: 0, width: session.width) + "\n")
    session.output.write("\nagentlog schema show NAME tells more.\n")
    return .passed
  }
}
