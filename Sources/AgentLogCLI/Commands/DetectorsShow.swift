import AgentLogRedaction

extension Command {
  static let detectorsShow = Command(
    name: "detectors show", group: .setUp, summary: "Show how a detector works",
    details: """
      Prints what a detector begins at, its pattern, the words that must be near, its checks and the \
      remedy. Its examples are not printed, since they look like leaks: detectors test runs them.
      """,
    operand: Operand(
      value: Flag.Value("ID", .words { Detectors.all.map(\.id) }),
      summary: "the id of a detector", count: .one),
    flags: [.help],
    examples: [
      Example(call: "agentlog detectors show github-token", meaning: "How GitHub tokens are found")
    ]
  ) { invocation, session throws(UsageError) in
    let detector = try DetectorArgument(invocation.operands[0]).detector
    session.output.write(DetectorPage(detector: detector, width: session.width).content)
    return .passed
  }
}
