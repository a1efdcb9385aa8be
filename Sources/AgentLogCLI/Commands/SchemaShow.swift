import AgentLogJSON
import AgentLogSchema

extension Command {
  static let schemaShow = Command(
    name: "schema show", group: .setUp, summary: "Show a stream schema: its events and fields",
    details: """
      Shows each event with the fields it must and should have, by what other names they are known, \
      and what is judged across events. Conditions and limits stand in the JSON: --json prints it as \
      it is shipped, a good start for a schema of your own.
      """,
    operand: Operand(
      value: Flag.Value("NAME|FILE", .wordsOrFiles { ShippedSchemas.names }),
      summary: "the name of a shipped schema, or a file", count: .one),
    flags: [.json, .help],
    examples: [
      Example(call: "agentlog schema show agent-run", meaning: "What agent-run wants"),
      Example(
        call: "agentlog schema show agent-run --json > my-agent.json",
        meaning: "Begin a schema of your own"),
    ]
  ) { invocation, session throws(UsageError) in
    let schema = try SchemaArgument(invocation.operands[0])
    if invocation.json {
      session.output.write(bytes: try schema.text())
    } else {
      let root = try schema.document().root
      guard !PlainSchema.isPlain(root) else {
        throw UsageError(
          "'\(invocation.operands[0])' is a plain JSON Schema, which has no events to show")
      }
      session.output.write(SchemaPage(root: root, width: session.width).content)
    }
    return .passed
  }
}
