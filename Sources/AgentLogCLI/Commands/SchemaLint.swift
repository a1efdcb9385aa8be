extension Command {
  static let schemaLint = Command(
    name: "schema lint", group: .setUp, summary: "Find the mistakes in schemas",
    details: """
      Prints each mistake as FILE:LINE:COLUMN with what is wrong and what was probably meant. Exit \
      status 2 where there is one, because a configuration file is wrong then.
      """,
    operand: Operand(
      value: Flag.Value("FILE", .files),
      summary: "files that hold a stream schema or a JSON Schema",
      count: .oneOrMore),
    flags: [.schemaDir, .help],
    examples: [
      Example(call: "agentlog schema lint my-agent.json", meaning: "Check a schema of your own")
    ]
  ) { invocation, session throws(UsageError) in
    let library = try invocation.schemaLibrary()
    var wrong = 0
    for operand in invocation.operands {
      do throws(UsageError) {
        _ = try SchemaArgument(operand).load(library, assertsFormats: true)
      } catch {
        wrong += 1
        if error.isComplete {
          for line in error.lines { session.output.write(line + "\n") }
        } else {
          for line in error.lines { session.warn(line) }
        }
      }
    }
    guard wrong == 0 else { return .wrongCall }
    let count = invocation.operands.count
    session.output.write(count == 1 ? "1 schema is right\n" : "\(count) schemas are right\n")
    return .passed
  }
}
