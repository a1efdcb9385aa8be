import AgentLogFindings

/// The section of the text report that tells what a checklist came to.
///
///     READINESS  agent-logging-baseline  63.9 %, not ready: 4 of 9 passed, 3 failed, 2 unknown
///      failed   ids-on-every-event           trace_id: 18,920 of 18,920 checks found something
///      next best fix: run_id and trace_id on every event (+14.3)
struct TextScore {
  let score: Score
  let showsAll: Bool
  let page: TextPage

  func write() {
    page.line()
    let percent = ScoreText.percent(score.tenths)
    page.hanging(
      "READINESS", leadColor: .bold, at: 11,
      "\(Shown.text(score.checklist))  \(percent), \(Shown.text(score.band)): "
        + ScoreText.items(score))
    if let cap = score.cap { page.hanging("", at: 1, Shown.text(cap)) }
    if let without = score.tenthsWithoutWaivers {
      page.hanging("", at: 1, "without waivers: " + ScoreText.percent(without))
    }
    if let change = ScoreText.change(score.tenths, score.change) {
      page.hanging("", at: 1, "change: " + change)
    }
    writeItems()
    if let next = ScoreText.next(score) {
      page.hanging(
        " next best fix:", leadColor: .cyan, at: 17,
        "\(Shown.text(next.item.title)) (\(Shown.text(next.item.id)), \(next.gain)). "
          + Shown.text(next.item.remedy))
    }
    writeRows()
  }

  private func writeItems() {
    let order: [ScoreItem.Outcome] = [.failed, .unknown, .waived, .passed, .notApplicable]
    let shown = order.flatMap { outcome in score.items.filter { $0.outcome == outcome } }
      .filter { showsAll || ($0.outcome != .passed && $0.outcome != .notApplicable) }
    let width = shown.map(\.id.count).max() ?? 0
    for item in shown {
      let color: TextPage.Color =
        switch item.outcome {
        case .failed: .red
        case .unknown, .waived: .yellow
        case .passed: .green
        case .notApplicable: .dim
        }
      let word = item.outcome == .notApplicable ? "n/a" : item.outcome.rawValue
      let mark = item.impact == .critical ? "critical: " : ""
      page.hanging(
        " " + TextPage.padRight(word, 8) + Shown.text(item.id), leadColor: color,
        at: min(9 + width + 2, 42), mark + Shown.text(item.why))
    }
  }

  private func writeRows() {
    guard let by = score.by else { return }
    page.line()
    page.line(" by " + Shown.text(by) + (score.rows.isEmpty ? ": no record has that field" : ""))
    let values = score.rows.map { Shown.text($0.value) }
    let width = min(32, values.map(\.count).max() ?? 0)
    for (row, value) in zip(score.rows, values) {
      let counts =
        "\(row.passed) passed, \(row.failed) failed, \(row.unknown) unknown; "
        + Wording.count(row.events, "event") + ", " + Wording.count(row.runs, "run")
      var text =
        TextPage.padLeft(ScoreText.percent(row.tenths), 8) + "  " + Shown.text(row.band) + "; "
        + counts
      if let change = ScoreText.change(row.tenths, row.change) { text += "; " + change }
      if let first = row.failedItems.first {
        text += "; first: " + Shown.text(first)
      }
      page.hanging("  " + TextPage.padRight(value, width), at: 4 + width, text)
    }
  }
}
