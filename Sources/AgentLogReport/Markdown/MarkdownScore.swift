import AgentLogFindings

/// The part of a Markdown report that tells what a checklist came to: the figure and what changed,
/// failed items with remedies, the rest folded.
struct MarkdownScore {
  let score: Score

  /// The lines above the tables of findings.
  var head: [String] {
    let change = ScoreText.change(score.tenths, score.change).map { " (\($0))" } ?? ""
    var lines = [
      "",
      "**Readiness \(ScoreText.percent(score.tenths))**\(MarkdownText.text(change)) by "
        + MarkdownText.code(score.checklist) + ": " + MarkdownText.text(score.band) + ". "
        + ScoreText.items(score) + ".",
    ]
    if let cap = score.cap { lines += ["", MarkdownText.text(cap)] }
    if let without = score.tenthsWithoutWaivers {
      lines += ["", "Without waivers: \(ScoreText.percent(without))."]
    }
    if let next = ScoreText.next(score) {
      lines += [
        "",
        "Next best fix (\(next.gain)): **\(MarkdownText.text(next.item.title))**. "
          + MarkdownText.text(next.item.remedy),
      ]
    }
    let failed = score.items.filter { $0.outcome == .failed }
    if !failed.isEmpty {
      lines += ["", "| Failed item | Weight | Why | What to do |", "| --- | --- | --- | --- |"]
      for item in failed {
        let cells = [
          MarkdownText.code(item.id), item.impact.rawValue, MarkdownText.text(item.why),
          MarkdownText.text(item.remedy),
        ]
        lines.append("| " + cells.joined(separator: " | ") + " |")
      }
    }
    return lines + rows
  }

  private var rows: [String] {
    guard let by = score.by else { return [] }
    guard !score.rows.isEmpty else {
      return ["", "No record has the field " + MarkdownText.code(by) + "."]
    }
    var lines = [
      "", "| \(MarkdownText.text(by)) | Score | Band | Passed | Failed | Change |",
      "| --- | ---: | --- | ---: | ---: | --- |",
    ]
    for row in score.rows.prefix(MarkdownReport.mostRows) {
      let cells = [
        MarkdownText.code(row.value), ScoreText.percent(row.tenths), MarkdownText.text(row.band),
        String(row.passed), String(row.failed),
        MarkdownText.text(ScoreText.change(row.tenths, row.change) ?? ""),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    let more = score.rows.count - MarkdownReport.mostRows
    if more > 0 { lines += ["", "\(Wording.count(more, "more row")): the JSON report has them."] }
    return lines
  }

  /// Items that did not fail, one a line.
  var others: [String] {
    score.items.filter { $0.outcome != .failed }.map { item in
      MarkdownText.code(item.id) + " " + item.outcome.rawValue + ": " + MarkdownText.text(item.why)
    }
  }
}
