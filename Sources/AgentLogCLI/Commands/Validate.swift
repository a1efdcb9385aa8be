extension Command {
  static let validate = Command(
    name: "validate", group: .judge, summary: "Judge logs by a stream schema or a JSON Schema",
    details: """
      Reads JSON Lines that an agent logged and reports what is malformed, missing, wrong or out \
      of order, with file, line and column. Nothing is ever green for lack of evidence: a log that \
      is empty, cut short or holds no known event ends with exit status 3.

      Compressed logs (.gz, .zst, .xz) are read through the system's gzip, zstd and xz. Records \
      are found behind the envelopes of docker, CRI, journald and Loki, and behind a text prefix.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - for standard input",
      count: .any),
    flags: [
      .schema, .schemaDir, .assertFormats, .failOn, .textLines, .window, .join, .jobs, .maxLine,
      .maxDepth, .format, .report,
      .maxFindings, .all, .quiet, .color, .progress, .help,
    ],
    examples: [
      Example(call: "agentlog validate logs/", meaning: "Judge every log in a folder"),
      Example(
        call: "agentlog validate --schema agent-run --format json run.jsonl",
        meaning: "Name the schema; a report for programs"),
      Example(
        call: "agentlog validate --schema event.schema.json run.jsonl",
        meaning: "Judge every record by a plain JSON Schema"),
      Example(
        call: "agentlog validate --report sarif=agentlog.sarif --report junit=agentlog.xml logs/",
        meaning: "As a step of CI: text for people, two files for machines, one pass"),
      Example(
        call: "kubectl logs my-agent --since 10m | agentlog validate --window -",
        meaning: "Judge a window of a running agent's log"),
    ]
  ) { invocation, session throws(UsageError) in
    try JudgeRun(invocation: invocation, session: session, engines: .validate)()
  }
}
