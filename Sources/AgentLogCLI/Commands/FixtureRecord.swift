import AgentLogReplay

extension Command {
  static let fixtureRecord = Command(
    name: "fixture record", group: .fixtures,
    summary: "Record a run as a fixture: of a log, or of a program that is run",
    details: """
      A fixture is a run that was redacted and normalised before anything of it was written: leaks \
      become placeholders, ids numbers in the order of their first appearance, times their order, \
      durations wildcards. It waits as NAME.agentlog.jsonl.pending until somebody accepts it.

      --from LOG makes fixtures of runs that were logged. With a program behind -- that program is \
      run: its output passes through untouched, signals reach it, its exit status is kept; what it \
      logs is recorded, and kept where it succeeded. agentlog's own failure is exit status 125 then, \
      126 a program that cannot be run, 127 one that is not there.
      """,
    operand: Operand(
      value: Flag.Value("-- PROGRAM"), summary: "a program and its arguments, behind --",
      count: .any),
    flags: [
      .fixtureName, .recordFrom, .recordRun, .recordAll, .eventSource, .schema,
      .policy, .canary, .today, .dropSignatures, .keepFailed, .join, .maxLine, .fixtures, .inCI,
      .config, .quiet, .help,
    ],
    examples: [
      Example(
        call: "agentlog fixture record --name refund -- python3 agent.py",
        meaning: "Run an agent and record what it logs on standard output"),
      Example(
        call: "agentlog fixture record --from run.jsonl --run run_9fd2 --name refund",
        meaning: "Make a fixture of one run of a log"),
      Example(
        call: "agentlog fixture record --from logs/ --all", meaning: "Of each run of all logs"),
    ]
  ) { invocation, session throws(UsageError) in
    if let log = invocation.fixture.from {
      return try LogRecording(invocation, session, from: log)(log)
    }
    guard !invocation.operands.isEmpty else {
      throw UsageError("nothing to record; give --from LOG, or a program behind --")
    }
    return ProgramRecording.run(invocation, session)
  }
}
