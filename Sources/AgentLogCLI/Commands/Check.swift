extension Command {
  static let check = Command(
    name: "check", group: .judge, summary: "Judge logs by all of it: the gate for CI",
    details: """
      One pass validates, audits and scores: by the schema that fits best, the safe default policy \
      and the checklist agent-logging-baseline, unless flags or agentlog.json say otherwise. \
      agentlog.json is looked for from the current folder upwards; flags win over it.

      Fails (exit status 1) on a finding that is an error, and on a critical item of the checklist \
      that failed. Could not tell (3) where there was nothing to judge or a critical item is unknown. \
      An empty log is never green.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - [those of agentlog.json]",
      count: .any),
    flags: [
      .schema, .schemaDir, .assertFormats, .policy, .canary, .checklist, .by, .gate, .minScore,
      .noWorse, .failOn, .waivers, .attestations, .baseline, .today, .textLines, .window, .join,
      .jobs, .maxLine, .maxDepth, .format, .report, .history, .updateBaseline, .maxFindings, .all,
      .quiet, .color, .progress, .config, .help,
    ],
    examples: [
      Example(call: "agentlog check logs/", meaning: "Everything, without any file of ours"),
      Example(
        call: "agentlog check --report markdown=comment.md --report badge=badge.svg",
        meaning: "As agentlog.json says; a comment and a badge as well"),
      Example(
        call: "agentlog check --baseline baseline.json --update-baseline logs/",
        meaning: "Draw a line: from the next call on only new findings fail"),
    ]
  ) { invocation, session throws(UsageError) in
    try JudgeRun(invocation: invocation, session: session, engines: [.all, .gate])()
  }
}
