/// Flags of the fixture commands.
extension Flag {
  private static func text(
    _ long: String, _ name: String, completion: Completion = .none, group: Group = .judging,
    sets keyPath: Option<String?>, summary: String, details: String = ""
  ) -> Flag {
    Flag(
      long: long, value: Value(name, completion), summary: summary, details: details, group: group
    ) { invocation, text throws(UsageError) in
      guard !text.isEmpty else { throw UsageError("--\(long) needs a value: \(name)") }
      invocation[keyPath: keyPath] = text
    }
  }

  static let fixtures = text(
    "fixtures", "DIR", completion: .files, group: .reading, sets: \.fixture.folder,
    summary: "The folder of the fixtures [Fixtures of the project]")

  static let fixtureName = text(
    "name", "NAME", group: .output, sets: \.fixture.name,
    summary: "What the fixture is called",
    details: """
      Letters, digits, dots, dashes and underscores. With --all the runs are NAME-1, NAME-2 and so on. \
      Without it a fixture is called after the log.
      """)

  static let recordFrom = text(
    "from", "LOG", completion: .files, group: .reading, sets: \.fixture.from,
    summary: "Make a fixture of runs that were logged: a file, folder, pattern or -")

  static let recordRun = text(
    "run", "ID", group: .reading, sets: \.fixture.run, summary: "The run of the log")

  static let recordAll = Flag.switch(
    "all", group: .reading, sets: \.fixture.all, summary: "Each run of the log, a fixture each")

  static let everyFixture = Flag.switch(
    "all", group: .reading, sets: \.fixture.all, summary: "All that wait")

  static let inCI = Flag.switch(
    "in-ci", group: .general, sets: \.fixture.inCI,
    summary: "Record although CI is set",
    details: """
      A fixture that CI records is one that nobody looked at, so recording is refused there unless \
      this says that it is wanted.
      """)

  static let keepFailed = Flag.switch(
    "keep-failed", group: .output, sets: \.fixture.keepFailed,
    summary: "Keep the recording of a program that failed")

  static let eventSource = Flag(
    long: "events", value: Value("WHERE", .words { EventSource.words }),
    summary: "Where the program logs: stdout, stderr, file:PATH or pipe:PATH [stdout]",
    details: """
      What the program writes to standard output and standard error is passed on untouched either \
      way. A file is followed from its present end; a named pipe is made where it is not there, and \
      removed afterwards.
      """, group: .reading
  ) { invocation, text throws(UsageError) in
    invocation.fixture.events = try EventSource.parse(text)
  }

  static let despiteFindings = Flag.switch(
    "despite-findings", group: .judging, sets: \.fixture.despiteFindings,
    summary: "Accept although the recorded log breaks rules; never one that leaks",
    details: """
      For runs that are recorded because something is wrong with them. What leaks, is cut short or is \
      no fixture is refused all the same.
      """)

  static let ignore = Flag(
    long: "ignore", value: Value("WHAT"),
    summary: "Pass over a kind, a field, a /pointer or event:NAME; as often as wanted",
    details: """
      Kinds: tool, arguments, order, missing, extra, status, stop_reason, error_class, field; and the \
      benign ones: wording, model, latency, tokens. In a pointer * stands for any member.
      """, group: .judging, repeats: true
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--ignore needs a value: WHAT") }
    invocation.fixture.ignore.append(text)
  }

  static let outcomeJSON = Flag.switch(
    "json", group: .output, sets: \.json, summary: "Print JSON")
}
