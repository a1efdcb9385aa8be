import AgentLogJSON

/// Flags that say what a log is judged by.
extension Flag {
  static let schema = Flag(
    long: "schema", short: "s",
    value: Value("NAME|FILE", .wordsOrFiles { ShippedSchemas.names }),
    summary: "The schema that judges [the best fitting one]",
    details: """
      The name of a shipped stream schema (agentlog schema list shows them), or a file that holds \
      a stream schema or a plain JSON Schema (draft 2020-12 or draft-07). With a plain one each \
      record is an instance; of a .json file the document, or each element of its array. What \
      contains a slash or ends in .json is a file. Without this flag the shipped schema \
      that fits best is picked and named; where none fits well, the outcome is that agentlog could \
      not tell, exit status 3.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--schema needs a name or a file") }
    invocation.schema = text
  }

  static let schemaDir = Flag(
    long: "schema-dir", value: Value("DIR|URI=DIR", .files),
    summary: "Where schemas lie that others refer to",
    details: """
      With DIR, references lead to the files below it by the $id that each gives itself, and relative \
      references from a schema without $id by path. With URI=DIR, what follows the URI is a path below \
      DIR. The meta-schemas of JSON Schema are built in; nothing is fetched from a network.
      """,
    group: .judging, repeats: true
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--schema-dir needs a folder") }
    invocation.schemaFolders.append(text)
  }

  static let assertFormats = Flag.switch(
    "assert-formats", group: .judging, sets: \.assertFormats,
    summary: "Let 'format' judge in plain JSON Schemas",
    details: """
      JSON Schema takes 'format' for a remark unless it is told otherwise. In stream schemas it always \
      judges. Formats that agentlog does not know, and those of internationalised names, stay remarks.
      """)

  static let failOn = Flag(
    long: "fail-on", value: Value("SEVERITY", .words { FailOn.words }),
    summary: "What fails the check: error or warning [error]",
    details: """
      With warning, one warning is enough for exit status 1. Notes never fail a check. Of score \
      findings fail nothing unless this flag is given: there the items of the checklist decide.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    invocation.failOn = try FailOn.parse(text, flag: "fail-on")
  }

  static let textLines = Flag.choice(
    "text-lines", "HOW", group: .judging, sets: \.textLines,
    summary: "How lines that begin no JSON count: error, warn or ignore [warn]",
    details: """
      A log is often mixed with plain text, a traceback for example. Such a line is the finding \
      json/not-json; a line that begins a JSON object and breaks it is always an error.
      """)

  static let window = Flag.switch(
    "window", group: .judging, sets: \.window,
    summary: "The input is cut out of a longer log",
    details: """
      Runs that the edges of the input cut are counted as partial, not failed. A log that holds \
      nothing but partial runs cannot be judged whole: exit status 3.
      """)
}

/// Flags that say what is looked for in a log.
extension Flag {
  static let policy = Flag(
    long: "policy", value: Value("FILE", .files),
    summary: "What may be logged, as YAML or JSON [the safe default]",
    details: """
      A policy stands over the safe default: what it does not mention stays as it is there. A key \
      that is not known, a detector of its own that fails its examples and everything else that is \
      wrong with it ends with exit status 2, with line and column.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--policy needs a file") }
    invocation.policy = text
  }

  static let today = Flag(
    long: "today", value: Value("YYYY-MM-DD", .none),
    summary: "The day by which things expire [today in UTC]",
    details: """
      What a policy accepts until a day counts through that day. SOURCE_DATE_EPOCH, seconds since \
      1970, says the day where this flag does not.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard let day = CivilDate(text.utf8) else {
      throw UsageError("'\(text)' is no day; --today takes one as YYYY-MM-DD")
    }
    invocation.today = day
  }

  static let canary = Flag(
    long: "canary", value: Value("FILE", .files),
    summary: "A file of planted values, one a line, that must not appear",
    details: """
      Each line of the file is a value that a test planted, of at least 8 bytes. It is looked for in \
      every encoding; a finding tells the line of the file and never the value. May be given more \
      than once.
      """,
    group: .judging, repeats: true
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--canary needs a file") }
    invocation.canaries.append(text)
  }
}
