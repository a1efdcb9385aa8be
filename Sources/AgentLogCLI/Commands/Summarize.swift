extension Command {
  static let summarize = Command(
    name: "summarize", group: .look, summary: "Write one summary record for each run, or totals",
    details: """
      Writes a line of JSON for each run that the schema run-summary accepts: calls in their order, \
      time and tokens of each, retries, turns, latency, prompt hash, release and model. Arguments are \
      hashed, results masked and cut to 100 characters. With --totals the sums over all runs instead: \
      errors by class, latency by tool and model, reasons to stop, runs by outcome.

      With --derived, warning events that the agent did not log itself: tool.repeated_calls, and one \
      for each other finding about behaviour, with first_seen, for logs from before somebody thought \
      of them; the schema agent-trace accepts them. Exit status 3 where no run was found, else 0.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - [those of agentlog.json]",
      count: .any),
    flags: [
      .totals, .derived, .schema, .schemaDir, .textLines, .window, .join, .jobs, .maxLine,
      .maxDepth, .progress, .config, .help,
    ],
    examples: [
      Example(
        call: "agentlog summarize logs/ > summaries.jsonl",
        meaning: "A record for each run, for a dashboard"),
      Example(call: "agentlog summarize --totals logs/", meaning: "Sums over all runs, as JSON"),
    ]
  ) { invocation, session throws(UsageError) in
    try SummarizeRun(invocation: invocation, session: session)()
  }
}
