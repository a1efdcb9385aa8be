import AgentLogFindings

/// The table of runs for a terminal: a line a run, totals above, in 80 columns.
struct RunsText {
  /// How many runs are listed where nobody said.
  static let usualRows = 30

  let report: Report
  let runs: RunsReport
  let style: ReportStyle
  let page: TextPage

  func write() {
    head()
    guard !runs.runs.isEmpty else {
      page.line(
        runs.total == 0
          ? "no run was found" : "no run of \(Wording.number(runs.total)) is one of those")
      return
    }
    let rows = style.all ? runs.runs[...] : runs.runs.prefix(Self.usualRows)
    table(Array(rows))
    if runs.matching > rows.count {
      page.line()
      page.line(
        page.paint(
          "\(Wording.number(runs.matching - rows.count)) more: --all lists them; "
            + "--failed, --slowest 10 or --where FIELD=VALUE picks some", .dim))
    }
    footer()
  }

  private func head() {
    page.hanging("read", leadColor: .bold, at: 8, ReadSummary(report).text)
    let schema = report.schema.map {
      $0.name + ($0.picked ? " (picked)" : "")
    }
    page.hanging("schema", leadColor: .bold, at: 8, schema ?? "none fits; by the usual names")
    let totals = runs.totals
    var parts = [
      Wording.count(totals.toolCalls, "tool call"), Wording.count(totals.modelCalls, "model call"),
      Wording.count(totals.errors, "error"),
    ]
    if totals.promptTokens != nil || totals.completionTokens != nil {
      parts.append(
        Figures.amount((totals.promptTokens ?? 0) + (totals.completionTokens ?? 0)) + " tokens")
    }
    if let cost = totals.cost { parts.append("cost " + Figures.cost(cost)) }
    page.hanging("sum", leadColor: .bold, at: 8, parts.joined(separator: ", "))
    if let selection = runs.selection {
      page.hanging(
        "shown", leadColor: .bold, at: 8,
        "\(Wording.number(runs.matching)) of \(Wording.count(runs.total, "run")): "
          + Shown.text(selection))
    }
    page.line()
  }

  private func table(_ rows: [RunRecord]) {
    let hasCost = rows.contains { ($0.cost ?? 0) > 0 }
    // Ids that begin alike need room; what they began with matters less than when.
    let longest = rows.map { $0.id.count }.max() ?? 3
    let isTold = Set(rows.map { $0.id.prefix(9) }).count == rows.count
    let idWidth = min(longest, isTold ? 10 : 22)
    let columns = self.columns(idWidth, hasStart: idWidth <= 10, hasCost: hasCost)
    page.line(page.paint(columns.map { $0.fit($0.head) }.joined(separator: " ") + " STOP", .dim))
    for row in rows {
      let cells = columns.map { $0.fit($0.cell(row)) }
      let used = cells.reduce(0) { $0 + $1.count + 1 }
      let stop = Self.cut(Self.stop(row), max(page.columns - used, 4))
      let isBad = row.outcome == .failed || row.outcome == .unfinished
      page.line(
        cells.joined(separator: " ") + " "
          + page.paint(stop, isBad ? .red : row.errors > 0 ? .yellow : .dim))
    }
  }

  private struct Column {
    var head: String
    var width: Int
    var isLeft = false
    var cell: (RunRecord) -> String

    func fit(_ text: String) -> String {
      isLeft
        ? TextPage.padRight(RunsText.cut(text, width), width) : TextPage.padLeft(text, width)
    }
  }

  private func columns(_ idWidth: Int, hasStart: Bool, hasCost: Bool) -> [Column] {
    var columns = [Column(head: "RUN", width: idWidth, isLeft: true) { $0.id }]
    if hasStart {
      columns.append(Column(head: "START", width: 11, isLeft: true) { Self.start($0.start) })
    }
    columns += [
      Column(head: "TIME", width: 8) { Figures.short($0.duration) },
      Column(head: "STEPS", width: 5) { Figures.amount(Double($0.steps)) },
      Column(head: "CALLS", width: 5) { Figures.amount(Double($0.toolCalls)) },
      Column(head: "ERR", width: 3) { Figures.amount(Double($0.errors)) },
      Column(head: "TOKENS", width: 6) { Figures.amount($0.tokens) },
    ]
    if hasCost { columns.append(Column(head: "COST", width: 6) { Figures.cost($0.cost) }) }
    columns.append(Column(head: "FIND", width: 4) { Figures.amount(Double($0.findings)) })
    return columns
  }

  private func footer() {
    let troubled = runs.runs.first(where: \.isTroubled) ?? runs.runs[0]
    page.line()
    page.line(
      page.paint("one run: agentlog show --run \(Self.cut(troubled.id, 12, with: "")) …", .dim))
  }

  static func stop(_ row: RunRecord) -> String {
    switch row.outcome {
    case .unfinished: "no end"
    case .failed: row.stopReason.map { $0 } ?? "error"
    case .succeeded, .ended: row.stopReason ?? row.outcome.rawValue
    case .unknown: row.stopReason ?? "-"
    }
  }

  static func cut(_ text: String, _ width: Int, with mark: String = "…") -> String {
    text.count <= width ? text : text.prefix(width - mark.count) + mark
  }

  /// `03-21 15:17`.
  private static func start(_ time: Int64?) -> String {
    guard time != nil else { return "-" }
    return String(Figures.time(time).dropFirst(5).prefix(11))
  }
}
