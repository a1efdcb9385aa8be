import AgentLogFindings

/// What was read, in one sentence: `1 file, 7.9 MB, 18,920 events, 356 runs; every line was JSON`.
struct ReadSummary {
  let text: String

  init(_ report: Report) {
    let inputs = report.inputs
    let read = inputs.filter { $0.problem == nil || $0.bytes > 0 }
    guard !read.isEmpty else {
      text = "nothing"
      return
    }
    let records = inputs.reduce(0) { $0 + $1.records }
    let events = inputs.reduce(0) { $0 + $1.events }
    var parts = [Self.sources(read), Wording.bytes(inputs.reduce(0) { $0 + $1.bytes })]
    if records > events { parts.append(Wording.count(records, "record")) }
    let known = Wording.count(events, "event")
    parts.append(records > events ? "\(known) of the schema" : known)
    parts.append(Self.runs(report.summary))
    text = parts.joined(separator: ", ") + Self.lines(report.summary, records: records)
  }

  private static func sources(_ inputs: [Report.InputSummary]) -> String {
    let files = inputs.filter { $0.path != "-" }.count
    if files == inputs.count { return Wording.count(files, "file") }
    return files == 0 ? "standard input" : Wording.count(files, "file") + " and standard input"
  }

  private static func runs(_ summary: Report.Summary) -> String {
    let runs = Wording.count(summary.runs, "run")
    guard summary.partialRuns > 0 else { return runs }
    return runs + " (\(Wording.number(summary.partialRuns)) cut by the edges of the window)"
  }

  private static func lines(_ summary: Report.Summary, records: Int) -> String {
    if summary.otherLines > 0 {
      return "; \(Wording.count(summary.otherLines, "line was", "lines were")) no JSON object"
    }
    let isSound = !summary.byRule.contains { $0.value > 0 && $0.key.hasPrefix("json/") }
    return records > 0 && isSound ? "; every line was JSON" : ""
  }
}
