extension Command {
  static let version = Command(
    name: "version", group: .setUp, summary: "Print the version",
    details: "", operand: nil, flags: [.help], examples: []
  ) { _, session throws(UsageError) in
    session.output.write("agentlog \(Program.version)\n")
    return .passed
  }
}
