extension Command {
  static let redact = Command(
    name: "redact", group: .mend, summary: "Write logs again with every leak masked",
    details: """
      Writes the log as it is, byte for byte, but for what audit finds: a leak becomes a placeholder \
      that says what it was, [email:1], the same value always with the same number; what a policy \
      wants no raw text of becomes [arguments:1], [result:1], [prompt:1] or [error:1]. Objects keep \
      their keys, numbers become 0, ids that leak nothing stay. An audit of the result finds \
      nothing, and redacting it again changes nothing.

      One log comes from a file or standard input and goes to standard output; with --output, files \
      and folders go to a folder. Logs in the envelopes of docker, CRI, journald and Loki stay in \
      them. Exit status 0 says that everything was written; 3 that an input could not be read to its \
      end, or a line was too long to be looked at (it is masked whole).
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - for standard input",
      count: .any),
    flags: [
      .policy, .canary, .today, .dropSignatures, .maxLine, .maxDepth, .outputFolder, .force,
      .lineBuffered, .quiet, .help,
    ],
    examples: [
      Example(call: "agentlog redact -o redacted/ logs/", meaning: "Redact a folder of logs"),
      Example(
        call: "agentlog redact run.jsonl > redacted.jsonl", meaning: "Redact one file"),
      Example(
        call: "my-agent 2>&1 | agentlog redact --line-buffered | tee run.jsonl",
        meaning: "Redact a log before it reaches the disk"),
    ]
  ) { invocation, session throws(UsageError) in
    try RedactRun(invocation: invocation, session: session)()
  }
}
