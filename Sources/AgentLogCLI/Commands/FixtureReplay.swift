import AgentLogReplay

extension Command {
  static let fixtureReplay = Command(
    name: "fixture replay", group: .fixtures, summary: "Write the events of a fixture, as a log",
    details: """
      Gives the recorded run back as JSON Lines on standard output: ids, times and durations are valid \
      values of their kind, the same each time. For pipelines, dashboards and alert rules that are to \
      be tested with a run that really happened. A fixture that is not whole writes nothing.
      """,
    operand: Operand(
      value: Flag.Value("FIXTURE", .files), summary: "the name of a fixture, or a file", count: .one
    ),
    flags: [.fixtures, .config, .help],
    examples: [
      Example(
        call: "agentlog fixture replay refund | agentlog check -", meaning: "Check a recorded run")
    ]
  ) { invocation, session throws(UsageError) in
    let store = try FixtureStore(invocation, session)
    let path = try store.file(invocation.operands[0])
    let (fixture, _) = try FixtureStore.read(path)
    guard fixture.trailer.events > 0 else {
      session.warn("'\(path)' holds no event")
      return .inconclusive
    }
    for line in FixtureLog(fixture).lines {
      session.output.write(bytes: line)
      if session.output.failure != nil { break }
    }
    return .passed
  }
}
