import AgentLogReplay

extension Command {
  static let fixtureDiff = Command(
    name: "fixture diff", group: .fixtures, summary: "Compare two fixtures, logs or runs",
    details: """
      Both sides are redacted and normalised alike, then compared lane by lane: the first divergence \
      first. Breaking is what the agent does and that it is logged: tool, arguments, order, a missing or \
      an extra event, status, stop_reason, error_class, a field that came, went or changed. Benign is \
      wording, model, latency and tokens. A run of a log is LOG#RUN.

      Exit status 0: nothing breaking; 1: something is; 2: a wrong call or no fixture; 3: a side could \
      not be read or holds no event.
      """,
    operand: Operand(
      value: Flag.Value("A B", .files), summary: "fixtures by name, files, or LOG#RUN",
      count: .oneOrMore),
    flags: [
      .ignore, .schema, .schemaDir, .policy, .canary, .today, .maxLine, .fixtures, .outcomeJSON,
      .quiet, .config, .help,
    ],
    examples: [
      Example(call: "agentlog fixture diff refund run.jsonl", meaning: "Does it still behave?"),
      Example(
        call: "agentlog fixture diff old.jsonl new.jsonl --ignore wording --ignore /args/page",
        meaning: "Two logs, without what changes each day"),
    ]
  ) { invocation, session throws(UsageError) in
    guard invocation.operands.count == 2 else {
      throw UsageError("'fixture diff' compares two: agentlog fixture diff A B")
    }
    let (left, right) = (invocation.operands[0], invocation.operands[1])
    let run = try DiffRun(invocation, session)
    guard let comparison = try run.compare(left, right, session) else { return .inconclusive }
    if !invocation.quiet {
      let text = DiffText(comparison: comparison, left: left, right: right)
      session.output.write(invocation.json ? text.json : text.text)
    }
    return comparison.breaking > 0 ? .failed : .passed
  }
}
