import AgentLogFindings

/// Runs as GitHub Flavored Markdown: the table, or one run. Bounded like every Markdown of ours.
struct RunsMarkdown {
  private static let mostRows = 200

  let report: Report
  let runs: RunsReport
  let sink: ByteSink

  func write() {
    if let detail = runs.detail { write(detail) } else { table() }
  }

  private func table() {
    line("## Runs")
    line()
    line(
      "\(ReadSummary(report).text); \(Wording.count(runs.totals.toolCalls, "tool call")), "
        + "\(Wording.count(runs.totals.errors, "error"))")
    line()
    guard !runs.runs.isEmpty else { return line("No run was found.") }
    line("| Run | Start | Time | Steps | Calls | Errors | Tokens | Cost | Findings | Stopped |")
    line("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |")
    for run in runs.runs.prefix(Self.mostRows) {
      let cells = [
        MarkdownText.code(run.id), Figures.time(run.start), Figures.duration(run.duration),
        "\(run.steps)", "\(run.toolCalls)", "\(run.errors)", Figures.amount(run.tokens),
        Figures.cost(run.cost), "\(run.findings)", MarkdownText.text(RunsText.stop(run)),
      ]
      line("| " + cells.joined(separator: " | ") + " |")
    }
    let rest = runs.matching - min(runs.runs.count, Self.mostRows)
    if rest > 0 {
      line()
      line("\(Wording.count(rest, "more run is", "more runs are")) not listed.")
    }
  }

  private func write(_ run: RunDetail) {
    let outline = RunOutline(run)
    let figures = RunFigures(run)
    line("## Run \(MarkdownText.code(run.record.id))")
    line()
    line("- Stopped: \(MarkdownText.text(figures.stop))")
    line("- First failure: \(MarkdownText.text(outline.failure ?? "none that the log shows"))")
    line("- Took \(Figures.duration(run.record.duration)), began \(Figures.time(run.record.start))")
    for text in run.missing { line("- Not logged: \(MarkdownText.text(text))") }
    line()
    line("| Line | Offset | What | Time | Status |")
    line("| ---: | ---: | --- | ---: | --- |")
    for step in outline.lines.prefix(Self.mostRows) {
      let what = [step.event.tool ?? step.event.name, step.event.model].compactMap { $0 }
        .joined(separator: " ")
      let times = step.count > 1 ? " ×\(step.count)" : ""
      let status =
        (step.isFirstFailure ? "**first failure** " : "")
        + MarkdownText.text(
          [step.status == .unknown ? nil : step.status.rawValue, step.errorClass, step.note]
            .compactMap { $0 }.joined(separator: " "))
      let offset = step.event.time.flatMap { time in
        run.record.start.map { Figures.duration(Double(max(0, time &- $0)) / 1e6) }
      }
      line(
        "| \(step.event.location.line) | \(offset ?? "-") | "
          + String(repeating: "&nbsp;&nbsp;", count: min(step.depth, 10))
          + MarkdownText.text(what) + times
          + " | \(Figures.duration(step.latency)) | \(status) |")
    }
    let rest = outline.lines.count - Self.mostRows
    if rest > 0 {
      line()
      line("\(Wording.count(rest, "more line is", "more lines are")) not listed.")
    }
  }

  private func line(_ text: String = "") { sink.write(text + "\n") }
}
