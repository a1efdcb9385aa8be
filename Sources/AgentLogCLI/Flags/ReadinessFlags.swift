import AgentLogReadiness

/// Flags that say by what a log is scored, what was accepted, and what decides.
extension Flag {
  static let checklist = Flag(
    long: "checklist", value: Value("NAME|FILE", .wordsOrFiles { ChecklistFile.shippedNames }),
    summary: "The checklist that scores [\(ChecklistFile.standard)]",
    details: """
      The name of a shipped checklist (agentlog checklist list shows them), or a file.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--checklist needs a name or a file") }
    invocation.checklist = text
  }

  static let gate = Flag(
    long: "gate", value: Value("ITEM,...", .none),
    summary: "Items that must be passed [the critical ones]",
    details: """
      A failed one ends with exit status 1, one that could not be told with 3. What is waived or does \
      not apply passes the gate. Without it the critical items decide; where a checklist has none, \
      those that weigh most.
      """,
    group: .judging, repeats: true
  ) { invocation, text throws(UsageError) in
    let items = text.split(separator: ",").map(String.init)
    guard !items.isEmpty else { throw UsageError("--gate needs an item of the checklist") }
    invocation.gates += items
  }

  static let minScore = Flag(
    long: "min-score", value: Value("PERCENT", .none),
    summary: "The lowest score that passes, besides the gated items",
    details: "A number from 0 to 100 with at most one decimal. The score is never the only gate.",
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard let tenths = Tenths.parse(text) else {
      throw UsageError("--min-score takes a number from 0 to 100, as in 80 or 63.9, not '\(text)'")
    }
    invocation.minScore = tenths
  }

  static let noWorse = Flag.switch(
    "no-worse", group: .judging, sets: \.noWorse,
    summary: "Fail where the score is below the last one of the history",
    details: """
      A score that failed this gate is no mark for the next one. Without an earlier score the outcome \
      is that agentlog could not tell, and the score is added, so that the next call can.
      """)

  static let history = Flag(
    long: "history", value: Value("FILE", .files),
    summary: "Add the score to this file and say what changed",
    details: """
      One JSON line a call, and one for each row of --by, added in one step. Scores are compared with \
      those of the same checklist and the same subject: the name in agentlog.json, else the inputs.
      """,
    group: .output
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--history needs a file") }
    invocation.history = text
  }

  static let by = Flag(
    long: "by", value: Value("FIELD", .none),
    summary: "A score for each value of a field: agent_id, service",
    details: """
      Records without the field belong to the value that their run began with. More than 1,000 values \
      are one row together. Each record is read twice then.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--by needs a field") }
    invocation.by = text
  }

  static let waivers = Flag(
    long: "waivers", value: Value("FILE", .files),
    summary: "What somebody accepted [waivers.json of the project]",
    details: "A file of agentlog waive. What it accepts stays in the report and is counted apart.",
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--waivers needs a file") }
    invocation.waivers = text
  }

  static let attestations = Flag(
    long: "attestations", value: Value("FILE", .files),
    summary: "What somebody stated [attestations.json of the project]",
    details: "A file of agentlog attest. A statement never counts against what the log shows.",
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--attestations needs a file") }
    invocation.attestations = text
  }

  static let baseline = Flag(
    long: "baseline", value: Value("FILE", .files),
    summary: "Findings that were there before: only new ones fail",
    details: """
      Findings are known by rule, event and place in the record, with how many there were; never by a \
      value. What comes on top of that number is new.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--baseline needs a file") }
    invocation.baseline = text
  }

  static let updateBaseline = Flag.switch(
    "update-baseline", group: .output, sets: \.updateBaseline,
    summary: "Draw the baseline anew: write what is found to it",
    details: "What waivers accept is left out. The outcome is that of the old baseline.")

  static let config = Flag(
    long: "config", value: Value("FILE", .files),
    summary: "The project's agentlog.json [found from this folder upwards]", details: "",
    group: .general
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--config needs a file") }
    invocation.config = text
  }
}
