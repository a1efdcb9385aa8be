import AgentLogFindings

extension Reporter {
  static let markdown = Reporter(
    name: "markdown", summary: "a step summary or a comment on a pull request",
    fileExtension: ".md"
  ) { report, style, sink in
    MarkdownReport(report: report, style: style, sink: sink).write()
  }
}

/// GitHub Flavored Markdown: the outcome, what was found by rule and by place, the rest folded
/// away. Bounded, since a step summary may have 1 MiB and a comment 65,536 characters.
struct MarkdownReport {
  /// How many rows of places, and how many examples, are written.
  static let mostRows = 40

  let report: Report
  let style: ReportStyle
  let sink: ByteSink

  func write() {
    writeOutcome()
    if let score = report.score {
      for text in MarkdownScore(score: score).head { line(text) }
    }
    writeGates()
    writeReasons()
    writeRules()
    writePlaces()
    writeExamples()
    writeItems()
    writeNotJudged()
    writeOmitted()
  }

  private func writeGates() {
    let failed = report.gates.filter { $0.outcome == .failed }
    guard !failed.isEmpty else { return }
    line()
    // Why an item failed stands in its own table.
    let items = failed.filter { $0.gate.hasPrefix("item ") }.map {
      MarkdownText.code(String($0.gate.dropFirst(5)))
    }
    line("Gates that failed:")
    line()
    writeList(
      (items.isEmpty ? [] : ["the items " + Wording.list(items)])
        + failed.filter { !$0.gate.hasPrefix("item ") }.map {
          MarkdownText.text($0.gate) + ": " + MarkdownText.text($0.why)
        })
  }

  private func writeItems() {
    guard let score = report.score else { return }
    let others = MarkdownScore(score: score).others
    guard !others.isEmpty else { return }
    writeFolded("The other items") { writeList(others) }
  }

  // MARK: The outcome

  private func writeOutcome() {
    let title =
      switch report.outcome {
      case .passed: "✅ agentlog: passed"
      case .failed: "❌ agentlog: failed"
      case .inconclusive: "⚠️ agentlog: could not tell"
      }
    line("## " + title)
    line()
    let schema =
      report.schema.map { schema in
        let picked = schema.picked ? " (picked, as it fits best)" : ""
        return ". Schema " + MarkdownText.code(schema.name + " " + schema.version) + picked + "."
      } ?? ". No schema fits."
    line("Read " + MarkdownText.text(ReadSummary(report).text) + schema)
    line()
    let summary = report.summary
    let counts = [
      Wording.count(summary.errors, "error"), Wording.count(summary.warnings, "warning"),
      Wording.count(summary.notes, "note"),
    ]
    let accepted =
      summary.accepted > 0 ? "; " + Wording.number(summary.accepted) + " accepted" : ""
    let time = style.elapsed.map { " (" + Wording.seconds($0) + ")" } ?? ""
    line("**\(Wording.list(counts))**\(accepted), exit \(report.exitStatus)\(time)")
  }

  private func writeReasons() {
    let problems = report.inputs.compactMap { input in
      input.problem.map { MarkdownText.code(input.path) + ": " + MarkdownText.text($0) }
    }
    let reasons = problems + report.reasons.map(MarkdownText.text)
    guard !reasons.isEmpty else { return }
    line()
    line("What kept the check from telling:")
    line()
    writeList(reasons)
  }

  // MARK: What was found

  private func writeRules() {
    let failed = report.summary.byRule.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    guard !failed.isEmpty else { return }
    let checked = Dictionary(
      report.rules.map { ($0.id, $0.checked) }, uniquingKeysWith: { first, _ in first })
    let titles = Dictionary(
      report.descriptions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    line()
    line("| Rule | What it says | Found | Checked |")
    line("| --- | --- | ---: | ---: |")
    for (rule, count) in failed {
      let cells = [
        MarkdownText.code(rule), MarkdownText.text(titles[rule] ?? ""), Wording.number(count),
        checked[rule].map(Wording.number) ?? "",
      ]
      line("| " + cells.joined(separator: " | ") + " |")
    }
  }

  private func writePlaces() {
    guard !report.groups.isEmpty else { return }
    line()
    line("| | Rule | Event and field | Found | Runs | First place |")
    line("| --- | --- | --- | ---: | ---: | --- |")
    for group in report.groups.prefix(Self.mostRows) {
      let subject = [group.event ?? "", group.pointer].filter { !$0.isEmpty }
      let place = group.examples.first.map { MarkdownText.code(TextFindings.place($0.location)) }
      let cells = [
        group.severity.rawValue, MarkdownText.code(group.rule),
        subject.map(MarkdownText.code).joined(separator: " "), Wording.number(group.count),
        group.runs > 0 ? Wording.number(group.runs) : "", place ?? "",
      ]
      line("| " + cells.joined(separator: " | ") + " |")
    }
    let more = report.groups.count - Self.mostRows
    if more > 0 {
      line()
      line("\(Wording.count(more, "more kind")) of finding: the text and JSON reports have them.")
    }
  }

  // MARK: Folded away

  private func writeExamples() {
    let examples = report.groups.prefix(Self.mostRows).flatMap(\.examples)
    guard !examples.isEmpty else { return }
    writeFolded("Examples and messages") {
      writeList(
        examples.map { finding in
          MarkdownText.code(TextFindings.place(finding.location)) + " "
            + MarkdownText.code(finding.rule) + ": " + MarkdownText.text(finding.message)
        })
    }
    let remedies = report.descriptions.filter { !$0.remedy.isEmpty }
    guard !remedies.isEmpty else { return }
    writeFolded("What to do") {
      writeList(
        remedies.map { MarkdownText.code($0.id) + ": " + MarkdownText.text($0.remedy) })
    }
  }

  private func writeNotJudged() {
    let untold = report.rules.filter { $0.outcome == .inconclusive }
    guard !untold.isEmpty else { return }
    writeFolded("\(Wording.count(untold.count, "rule")) not judged") {
      writeList(
        untold.map {
          MarkdownText.code($0.id)
            + ($0.checked == 0 ? ": nothing in this log to check" : ": not judged to the end")
        })
    }
  }

  private func writeOmitted() {
    let omissions = Omissions(report)
    write(omissions.unlisted, as: "Counted, but not listed one by one")
    write(omissions.bounds, as: "Outside the bounds")
  }

  private func write(_ omitted: [(name: String, count: Int)], as title: String) {
    guard !omitted.isEmpty else { return }
    let counts = omitted.map { Wording.number($0.count) + " " + MarkdownText.code($0.name) }
    line()
    line("\(title): \(Wording.list(counts)).")
  }

  private func writeFolded(_ summary: String, _ body: () -> Void) {
    line()
    line("<details><summary>\(summary)</summary>")
    line()
    body()
    line()
    line("</details>")
  }

  private func writeList(_ items: [String]) {
    for item in items { line("- " + item) }
  }

  private func line(_ text: String = "") {
    sink.write(text)
    sink.write("\n")
  }
}
