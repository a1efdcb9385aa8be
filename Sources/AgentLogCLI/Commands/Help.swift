extension Command {
  static let help = Command(
    name: "help", group: .setUp, summary: "Show help for agentlog or one of its commands",
    details: "",
    operand: Operand(
      value: Flag.Value("COMMAND", .words { Commands.firstWords }),
      summary: "a command, such as validate or schema lint", count: .any),
    flags: [.help],
    examples: [
      Example(call: "agentlog help validate", meaning: "Everything about validate"),
      Example(call: "agentlog validate -h", meaning: "The same in short"),
    ]
  ) { invocation, session throws(UsageError) in
    let words = invocation.operands
    let width = session.width
    guard let first = words.first else {
      session.output.write(HelpPage.overview(.long, width: width))
      return .passed
    }
    let name = words.joined(separator: " ")
    if let command = Commands.named(name) {
      session.output.write(HelpPage.command(command, .long, width: width))
    } else if words.count == 1, !Commands.family(first).isEmpty {
      session.output.write(HelpPage.family(first, width: width))
    } else {
      throw .unknown(
        "command", name, candidates: Commands.all.map(\.name) + Commands.firstWords,
        hint: "there are \(Prose.list(Commands.firstWords, "and"))", command: "")
    }
    return .passed
  }
}
