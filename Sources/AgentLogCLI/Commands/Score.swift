extension Command {
  static let score = Command(
    name: "score", group: .judge, summary: "Score the logging of an agent by a checklist",
    details: """
      Tells for each item of a checklist whether it is passed, failed or unknown, and what that rests \
      on: the log itself where it can show it, named and dated statements where it cannot. The score \
      is the passed weight over the applicable weight; an unknown item counts as not passed.

      Fails (exit status 1) on a critical item that failed, and could not tell (3) on one that is \
      unknown, or as --gate, --min-score and --no-worse say. Findings fail nothing here unless \
      --fail-on is given.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - [those of agentlog.json]",
      count: .any),
    flags: [
      .checklist, .by, .gate, .minScore, .noWorse, .failOn, .schema, .schemaDir, .assertFormats,
      .policy, .canary, .waivers, .attestations, .baseline, .today, .textLines, .window, .join,
      .jobs, .maxLine, .maxDepth, .format, .report, .history, .maxFindings, .all, .quiet, .color,
      .progress, .config, .help,
    ],
    examples: [
      Example(
        call: "agentlog score --checklist release-readiness logs/",
        meaning: "Is it ready to release?"),
      Example(
        call: "agentlog score --by agent_id --history scores.jsonl --no-worse logs/",
        meaning: "A row for each agent, and none may get worse"),
    ]
  ) { invocation, session throws(UsageError) in
    try JudgeRun(invocation: invocation, session: session, engines: .all)()
  }
}
