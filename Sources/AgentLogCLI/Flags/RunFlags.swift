import AgentLogBehaviour
import AgentLogReport

/// Flags that say which runs are shown, and how.
extension Flag {
  static let run = Flag(
    long: "run", value: Value("ID"),
    summary: "The one run to show: its id or trace id, or the beginning of one",
    details: """
      Any beginning will do that no other run has. Where several have it, they are named and nothing \
      is shown, exit status 3.
      """,
    group: .reading
  ) { invocation, text throws(UsageError) in
    guard !text.isEmpty else { throw UsageError("--run needs the beginning of an id") }
    invocation.run = text
  }

  static let failed = Flag.switch(
    "failed", group: .reading, sets: \.failed,
    summary: "Only runs that failed, never ended, or had a call that failed")

  static let slowest = Flag.number(
    "slowest", "N", group: .reading, sets: \.slowest, range: 1...100_000, what: "a number",
    parse: Number.parse, wrap: { $0 }, summary: "Only the N runs that took longest, longest first")

  static let whereField = Flag(
    long: "where", value: Value("FIELD=VALUE"),
    summary: "Only runs with an event whose FIELD is VALUE; as often as wanted",
    details: """
      FIELD is a key of the log, as the schema or the log calls it; one that begins with / leads into \
      objects, as a JSON Pointer does. VALUE is compared as a whole. A run must meet all of them, be it \
      with different events. Eight are the most.
      """,
    group: .reading, repeats: true
  ) { invocation, text throws(UsageError) in
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      throw UsageError("--where takes FIELD=VALUE, as in --where tool=search_docs")
    }
    guard invocation.conditions.count < RunRequest.Condition.limit else {
      throw UsageError("--where may be given \(RunRequest.Condition.limit) times at most")
    }
    invocation.conditions.append(
      RunRequest.Condition(
        field: String(text[..<equals]), value: String(text[text.index(after: equals)...])))
  }

  static let sort = Flag(
    long: "sort", value: Value("BY", .words { RunRequest.Order.allCases.map(\.rawValue) }),
    summary: "The order of the runs, the most first [that of the log]",
    details:
      "By duration, steps, calls, errors, tokens, cost or findings; log is the log's own order.",
    group: .output
  ) { invocation, text throws(UsageError) in
    guard let order = RunRequest.Order(rawValue: text) else {
      throw .unknown(
        "order", text, candidates: RunRequest.Order.allCases.map(\.rawValue), showsAll: true)
    }
    invocation.sort = order
  }

  static let reveal = Flag.switch(
    "reveal", group: .output, sets: \.reveal,
    summary: "Show the records of the run as they are logged, on a terminal only",
    details: """
      Nothing is masked then: whatever the log leaks is on the screen. Refused where standard output is \
      no terminal, and for every format but text.
      """)

  static let totals = Flag.switch(
    "totals", group: .output, sets: \.totals,
    summary: "Write the sums over all runs instead of a record for each")

  static let derived = Flag.switch(
    "derived", group: .output, sets: \.derived,
    summary: "Write warning events that the agent did not log, with first_seen, instead")

  private static var runsFormats: [String] { RunsReporter.all.map(\.name) }

  static let runsFormat = Flag(
    long: "format", short: "f", value: Value("FORMAT", .words { runsFormats }),
    summary: "What is printed: " + Prose.list(runsFormats, "or") + " [text]",
    details: "JSON is agentlog.runs/1, whose keys stay as they are.",
    group: .output
  ) { invocation, text throws(UsageError) in
    guard runsFormats.contains(text) else {
      throw .unknown("format", text, candidates: runsFormats, showsAll: true)
    }
    invocation.runsFormat = text
  }

  static let runsReport = Flag(
    long: "report", value: Value("FORMAT=FILE", .words { runsFormats.map { $0 + "=" } }),
    summary: "Write it to a file as well; as often as wanted",
    details: "All of them come from one pass. A file is moved into its place when it is whole.",
    group: .output, repeats: true
  ) { invocation, text throws(UsageError) in
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      throw UsageError("--report takes FORMAT=FILE, as in --report html=runs.html, not '\(text)'")
    }
    let format = String(text[..<equals])
    guard runsFormats.contains(format) else {
      throw .unknown("format", format, candidates: runsFormats, showsAll: true)
    }
    let path = String(text[text.index(after: equals)...])
    guard !path.isEmpty, path != "-" else { throw UsageError("--report \(text) names no file") }
    invocation.reports.append(ReportRequest(format: format, path: path))
  }
}
