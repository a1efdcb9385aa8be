/// Flags that say what comes out, and where.
extension Flag {
  static let format = Flag(
    long: "format", short: "f", value: Value("FORMAT", .words { Formats.names }),
    summary: "The report on standard output: " + Prose.list(Formats.names, "or") + " [text]",
    details: "The formats:\n" + Formats.summaries,
    group: .output
  ) { invocation, text throws(UsageError) in
    invocation.format = try Formats.parse(text)
  }

  static let report = Flag(
    long: "report", short: nil,
    value: Value("FORMAT=FILE", .words { Formats.names.map { $0 + "=" } }),
    summary: "Write a report to a file as well; as often as wanted",
    details: """
      Takes the formats of --format. All reports come from one pass. A file is written beside its \
      place and moved there when it is whole, so that a run that is cut short leaves the old one.
      """,
    group: .output, repeats: true
  ) { invocation, text throws(UsageError) in
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
      throw UsageError("--report takes FORMAT=FILE, as in --report json=report.json, not '\(text)'")
    }
    let format = try Formats.parse(String(text[..<equals]))
    let path = String(text[text.index(after: equals)...])
    guard !path.isEmpty else { throw UsageError("--report \(text) names no file") }
    guard path != "-" else {
      throw UsageError("--report writes files; for standard output use --format \(format)")
    }
    invocation.reports.append(ReportRequest(format: format, path: path))
  }

  static let maxFindings = Flag.number(
    "max-findings", "N", group: .output, sets: \.maxFindings, range: 0...Int(Int32.max),
    what: "a number", parse: Number.parse, wrap: { $0 },
    summary: "How many findings of each rule are listed; 0 lists all [1000]",
    details: "Counts are always whole, and what is not listed is counted in the report.")

  static let all = Flag.switch(
    "all", short: "a", group: .output, sets: \.all,
    summary: "Show every kind of finding in the text report",
    details: "Without it the text report shows the most frequent kinds and counts the others.")

  static let json = Flag.switch(
    "json", group: .output, sets: \.json, summary: "Print the schema's JSON as it is shipped")

  static let example = Flag(
    long: "example", short: nil, value: Value("WHICH", .words { ExampleChoice.words }),
    summary: "Print only the lines of the failing or the passing example",
    details: "The lines are a small log that agentlog validate can read.",
    group: .output
  ) { invocation, text throws(UsageError) in
    invocation.example = try ExampleChoice.parse(text, flag: "example")
  }
}
