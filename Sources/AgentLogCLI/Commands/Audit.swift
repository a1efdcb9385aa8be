extension Command {
  static let audit = Command(
    name: "audit", group: .judge, summary: "Look for leaks in logs",
    details: """
      Reads logs and reports e-mail addresses, tokens, passwords, raw arguments and everything else \
      that a log must not hold, with file, line and column, and never the value itself. Every byte \
      is looked at: values as their reader would decode them, JSON inside strings, base64, hex and \
      percent-encoding, keys, numbers, and lines that are no JSON.

      What may be logged is said by a policy; without one the safe default counts: no raw \
      arguments, results, prompts and error texts, no personal fields, hashes that agree with what \
      they are of. What a policy asks of whole events (ids, reasons to stop) is not judged here and \
      told as policy/not-judged.

      Any log will do. Where a stream schema fits, findings name its events and runs.
      """,
    operand: Operand(
      value: Flag.Value("INPUT", .files),
      summary: "log files, folders, patterns in quotes, or - for standard input",
      count: .any),
    flags: [
      .schema, .policy, .canary, .today, .failOn, .join, .jobs, .maxLine, .maxDepth, .format,
      .report, .maxFindings, .all, .quiet, .color, .progress, .help,
    ],
    examples: [
      Example(call: "agentlog audit logs/", meaning: "Look through every log in a folder"),
      Example(
        call: "agentlog audit --format json --max-findings 0 run.jsonl",
        meaning: "Every place, for programs"),
      Example(
        call: "agentlog audit --policy policy.yaml logs/",
        meaning: "By a policy of your own, over the safe default"),
      Example(
        call: "kubectl logs my-agent | agentlog audit -", meaning: "Audit what a pod printed"),
    ]
  ) { invocation, session throws(UsageError) in
    try JudgeRun(invocation: invocation, session: session, engines: .audit)()
  }
}
