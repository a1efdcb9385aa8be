/// Flags that say what a log is judged by.
extension Flag {
  static let schema = Flag(
    long: "schema", short: "s",
    value: Value("NAME|FILE", .wordsOrFiles { ShippedSchemas.names }),
    summary: "The stream schema that judges [the best fitting one]",
    details: """
      The name of a shipped stream schema (agentlog schema list shows them) or a file that holds \
      one. What contains a slash or ends in .json is a file. Without this flag the shipped schema \
      that fits best is picked and named; where none fits well, the outcome is that agentlog could \
      not tell, exit status 3.
      """,
    group: .judging
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--schema needs a name or a file") }
    invocation.schema = text
  }

  static let failOn = Flag.choice(
    "fail-on", "SEVERITY", group: .judging, sets: \.failOn,
    summary: "What fails the check: error or warning [error]",
    details: "With warning, one warning is enough for exit status 1. Notes never fail a check.")

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
