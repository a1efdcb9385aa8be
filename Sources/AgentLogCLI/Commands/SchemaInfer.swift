import AgentLogCheck
import AgentLogJSON
import AgentLogRedaction

extension Command {
  static let schemaInfer = Command(
    name: "schema infer", group: .setUp, summary: "Draft a stream schema from a log",
    details: """
      Reads a log and prints a stream schema that it fits: events, fields with how often they occur, \
      types, forms of text, and the words of fields that have few. Nothing that may not be published \
      stands in it: such names and values are left out. A draft is a beginning: whether a field that \
      every record had is one that must be there is for you to say.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - for standard input",
      count: .oneOrMore),
    flags: [.help],
    examples: [
      Example(
        call: "agentlog schema infer logs/ > my-agent.json", meaning: "Begin a schema of your own")
    ]
  ) { invocation, session throws(UsageError) in
    let profile = LogProfile(invocation.operands, masker: LeakMasker.shipped)
    for problem in profile.problems { session.warn(problem) }
    guard let draft = SchemaDraft(profile, name: "drafted").text else {
      session.warn("no record to draft a schema from")
      return .inconclusive
    }
    session.output.write(draft.document)
    return profile.problems.isEmpty ? .passed : .inconclusive
  }
}
