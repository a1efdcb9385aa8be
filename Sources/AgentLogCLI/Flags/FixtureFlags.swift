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

  static let gatewayFixture = text(
    "fixture", "NAME", completion: .files, group: .reading, sets: \.fixture.fixture,
    summary: "The fixture that is recorded or replayed")

  static let gatewayMode = Flag(
    long: "mode", value: Value("MODE", .words { GatewayMode.words }),
    summary: "record, replay or live [what AGENTLOG_RECORD says, else replay]",
    details: """
      record lets each call through and keeps what came of it; replay answers from the fixture; live \
      lets each call through and keeps nothing. Without it AGENTLOG_RECORD decides: all records, \
      missing records where there is no fixture of that name yet, none replays.
      """, group: .judging
  ) { invocation, text throws(UsageError) in
    invocation.fixture.mode = try GatewayMode.parse(text, flag: "mode")
  }

  static let gatewaySocket = text(
    "socket", "PATH", completion: .files, group: .reading, sets: \.fixture.socket,
    summary: "Serve a Unix socket, open to its owner alone [standard input and output]",
    details: """
      The gateway ends with op end, or when the last client has gone. The socket is removed then.
      """)

  static let gatewayLog = text(
    "log", "FILE", completion: .files, group: .output, sets: \.fixture.log,
    summary: "Where events go: a file that is added to [standard error; with --socket output]",
    details: "Events are redacted before they are written.")

  static let gatewayTools = Flag(
    long: "tool", value: Value("NAME"),
    summary: "A tool that there is; others are refused as unknown_tool; as often as wanted",
    details: "Without it every tool is let through.", group: .judging, repeats: true
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--tool needs a value: NAME") }
    invocation.fixture.tools.append(text)
  }

  static let argsHash = Flag(
    long: "args-hash", value: Value("HOW", .words { ArgsHashChoice.words }),
    summary:
      "How arguments are hashed: jcs, python-json or js-stringify [as the schema says, or jcs]",
    details: """
      jcs is RFC 8785; python-json is json.dumps(args, sort_keys=True, ensure_ascii=False); \
      js-stringify is JSON.stringify(args). A message may bring its own args_hash.
      """, group: .judging
  ) { invocation, text throws(UsageError) in
    invocation.fixture.argsHash = try ArgsHashChoice.parse(text, flag: "args-hash")
  }

  static let outcomeJSON = Flag.switch(
    "json", group: .output, sets: \.json, summary: "Print JSON")
}
