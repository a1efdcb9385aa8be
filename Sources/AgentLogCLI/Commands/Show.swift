extension Command {
  static let show = Command(
    name: "show", group: .look, summary: "Show the runs of a log, or one run step by step",
    details: """
      Without --run a line for each run: start, duration, steps, tool calls, errors, tokens, cost \
      where it is logged, findings and the reason to stop. With --run one run as a person reads it: \
      what was called when and how long it took, repeats folded, the first failure marked, why it \
      stopped, where time and tokens went, and what the log lacks to say more.

      Values of the log are masked as everywhere; --reveal shows the records themselves, on a \
      terminal only. Exit status 3 where no run was found, else 0: findings fail nothing here.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - [those of agentlog.json]",
      count: .any),
    flags: [
      .run, .failed, .slowest, .whereField, .sort, .reveal, .schema, .schemaDir, .policy,
      .textLines,
      .window, .join, .jobs, .maxLine, .maxDepth, .runsFormat, .runsReport, .all, .color, .progress,
      .config, .help,
    ],
    examples: [
      Example(call: "agentlog show logs/", meaning: "All runs"),
      Example(call: "agentlog show --failed --slowest 10 logs/", meaning: "Which to look at first"),
      Example(
        call: "agentlog show --run run_9fd2 logs/",
        meaning: "One run; any beginning of its id or trace id that no other has will do"),
    ]
  ) { invocation, session throws(UsageError) in
    try ShowRun(invocation: invocation, session: session)()
  }
}
