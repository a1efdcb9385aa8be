extension Command {
  static let fixtureMutate = Command(
    name: "fixture mutate", group: .fixtures,
    summary: "Break a good fixture or log in each way, and see that the gate notices",
    details: """
      Drops, doubles and reorders events, renames events and fields, gives fields another type, empties \
      them, plants a secret in each text and key, and logs what the policy wants no raw text of: one \
      change at a time, each judged by schema and policy in memory. A change is killed where a rule that \
      speaks of it finds more than before, as an error or a warning. One that survives is a gap in the \
      schema or the policy: exit status 1. What cannot be broken is not applicable, for a reason that \
      --all shows.
      """,
    operand: Operand(
      value: Flag.Value("FIXTURE|LOG", .files), summary: "the name of a fixture, or a file",
      count: .one),
    flags: [
      .schema, .schemaDir, .policy, .canary, .today, .fixtures, .allMutations, .outcomeJSON,
      .config,
      .help,
    ],
    examples: [
      Example(
        call: "agentlog fixture mutate --schema agent-run run.jsonl",
        meaning: "What would go unnoticed in this log?")
    ]
  ) { invocation, session throws(UsageError) in
    try MutateRun(invocation, session)()
  }
}

extension Flag {
  static let allMutations = Flag.switch(
    "all", short: "a", group: .output, sets: \.all,
    summary: "Show each change, killed ones and those that do not apply too")
}
