import AgentLogFindings

/// Runs as HTML: the table and charts of all, or one as a waterfall. Bounded: so many rows, and how
/// many were left out is said.
struct HTMLRuns {
  static let mostRows = 500
  static let mostSteps = 1_000
  private static let mostBars = 30

  let report: Report
  let runs: RunsReport
  let page: HTMLPage

  /// A page of its own.
  func write(version: String?) {
    page.begin(runs.detail.map { "Run \($0.record.id)" } ?? "Runs")
    if let detail = runs.detail {
      write(detail)
    } else {
      page.element("h1", "Runs")
      page.element("p", ReadSummary(report).text, attributes: "class=\"soft\"")
      table()
      charts()
    }
    page.end(version)
  }

  // MARK: - All runs

  func table() {
    let listed = runs.runs.prefix(Self.mostRows)
    guard !listed.isEmpty else { return page.element("p", "No run was found.") }
    page.table(
      "Runs: \(Wording.number(listed.count)) of \(Wording.number(runs.total))",
      [
        "Run", "Start (UTC)", "Time", "Steps", "Calls", "Errors", "Tokens", "Cost", "Findings",
        "Stopped",
      ],
      numbers: [2, 3, 4, 5, 6, 7, 8]
    ) { row in
      for run in listed {
        let kind =
          run.outcome == .failed || run.outcome == .unfinished
          ? "bad" : run.errors > 0 ? "warn" : "soft"
        row([
          "<code>\(HTMLText.text(run.id))</code>", HTMLText.text(Figures.time(run.start)),
          Figures.duration(run.duration), "\(run.steps)", "\(run.toolCalls)", "\(run.errors)",
          Figures.amount(run.tokens), Figures.cost(run.cost), "\(run.findings)",
          "<span class=\"\(kind)\">\(HTMLText.text(RunsText.stop(run)))</span>",
        ])
      }
    }
    let rest = runs.matching - listed.count
    if rest > 0 {
      page.element(
        "p",
        "\(Wording.count(rest, "more run is", "more runs are")) not listed: agentlog show --slowest, "
          + "--failed and --where pick others.", attributes: "class=\"soft\"")
    }
  }

  func charts() {
    latencies("Latency by tool", runs.totals.latencyByTool, "tool")
    latencies("Latency by model", runs.totals.latencyByModel, "model")
    let withTokens = runs.runs.filter { $0.tokens != nil }.sorted {
      ($1.tokens ?? 0, $0.id) < ($0.tokens ?? 0, $1.id)
    }.prefix(Self.mostBars)
    guard let most = withTokens.first?.tokens, most > 0 else { return }
    page.element("h2", "Tokens by run")
    page.table(
      "The listed runs with most tokens", ["Run", "Share of the largest", "Tokens"], numbers: [2]
    ) { row in
      for run in withTokens {
        let text = Figures.amount(run.tokens)
        row([
          "<code>\(HTMLText.text(run.id))</code>",
          HTMLPage.bar(
            from: 0, share: (run.tokens ?? 0) / most * 100, "model", label: "\(text) tokens"),
          text,
        ])
      }
    }
  }

  private func latencies(_ title: String, _ latencies: [RunTotals.Latency], _ kind: String) {
    let slowest = latencies.sorted {
      ($1.quantiles.p95, $0.name) < ($0.quantiles.p95, $1.name)
    }.prefix(Self.mostBars)
    guard let most = slowest.first?.quantiles.p95, most > 0 else { return }
    page.element("h2", title)
    let shown =
      latencies.count > slowest.count
      ? "The \(slowest.count) slowest of \(latencies.count) by p95" : "By p95"
    page.table(shown, ["Name", "p95", "Calls", "p50", "p95", "p99"], numbers: [2, 3, 4, 5]) { row in
      for latency in slowest {
        let p95 = Figures.duration(latency.quantiles.p95)
        row([
          "<code>\(HTMLText.text(latency.name))</code>",
          HTMLPage.bar(
            from: 0, share: latency.quantiles.p95 / most * 100, kind, label: "p95 \(p95)"),
          Wording.number(latency.quantiles.count), Figures.duration(latency.quantiles.p50), p95,
          Figures.duration(latency.quantiles.p99),
        ])
      }
    }
  }

  // MARK: - One run

  private func write(_ run: RunDetail) {
    let outline = RunOutline(run)
    let figures = RunFigures(run)
    let record = run.record
    page.element("h1", "Run \(record.id)")
    var facts: [(String, String)] = [
      ("Stopped", figures.stop), ("First failure", outline.failure ?? "none that the log shows"),
      ("Began", Figures.time(record.start)), ("Took", Figures.duration(record.duration)),
      (
        "Came to",
        [
          Wording.count(record.steps, "step"), Wording.count(record.toolCalls, "tool call"),
          Wording.count(record.modelCalls, "model call"), Wording.count(record.errors, "error"),
          Figures.amount(record.tokens) + " tokens",
        ].joined(separator: ", ")
      ),
      ("Where", "\(record.location.path):\(record.location.line)"),
    ]
    if let trace = record.trace { facts.append(("Trace", trace)) }
    for text in run.missing { facts.append(("Not logged", text)) }
    page.raw("<dl>\n")
    for (name, value) in facts {
      page.raw("<dt>\(HTMLText.text(name))</dt><dd>\(HTMLText.text(value))</dd>\n")
    }
    page.raw("</dl>\n")
    page.element("h2", "What happened")
    waterfall(outline, run)
    shares("Where the time went", figures.time) { Figures.duration($0) }
    shares("Where the tokens went", figures.tokens) { Figures.amount($0) }
    findings(run)
  }

  private func waterfall(_ outline: RunOutline, _ run: RunDetail) {
    let lines = outline.lines.prefix(Self.mostSteps)
    let start = run.record.start ?? 0
    // What ends last may begin before what begins last.
    let whole = max(
      Double((run.record.end ?? start) &- start) / 1e6, run.record.duration ?? 0, 1)
    page.table(
      "Each line in its place in time", ["Line", "What", "When", "Offset", "Took", "Status"],
      numbers: [0, 3, 4]
    ) { row in
      for line in lines {
        let latency = line.latency ?? 0
        var offset = line.event.time.map { Double(max(0, $0 &- start)) / 1e6 }
        // A record that is logged when it ends began its latency before.
        if line.event.kind != .call, let known = offset { offset = max(0, known - latency) }
        let kind =
          line.status == .error || line.isFirstFailure
          ? "fail" : line.event.kind == .model ? "model" : "tool"
        let label = "\(Figures.duration(latency)) from \(Figures.duration(offset)) on"
        let what =
          String(repeating: "\u{2003}", count: min(line.depth, 20))
          + HTMLText.text(line.event.tool ?? line.event.name)
          + (line.event.model.map { " <span class=\"soft\">\(HTMLText.text($0))</span>" } ?? "")
          + (line.count > 1
            ? " ×\(line.count)" + (line.sameArguments ? ", same arguments" : "") : "")
        let words =
          [
            line.status == .unknown ? nil : line.status.rawValue, line.errorClass,
            line.event.stopReason, line.note,
          ].compactMap { $0 } + line.behaviours
        var status = HTMLText.text(words.joined(separator: ", "))
        if line.isFirstFailure { status = "<strong class=\"bad\">first failure</strong> " + status }
        row([
          "\(line.event.location.line)", what,
          offset.map {
            HTMLPage.bar(from: $0 / whole * 100, share: latency / whole * 100, kind, label: label)
          } ?? "", offset.map { Figures.short($0) } ?? "-", Figures.duration(line.latency), status,
        ])
      }
    }
    let rest = outline.lines.count - lines.count
    if rest > 0 {
      page.element(
        "p", "\(Wording.number(rest)) more lines are not shown.", attributes: "class=\"soft\"")
    }
  }

  private func shares(
    _ title: String, _ shares: [RunFigures.Share], _ text: (Double) -> String
  ) {
    guard !shares.isEmpty else { return }
    page.element("h2", title)
    page.table(title, ["Name", "Share", "Percent", "Calls", "Amount"], numbers: [2, 3, 4]) { row in
      for share in shares.prefix(Self.mostBars) {
        row([
          "<code>\(HTMLText.text(share.name))</code>",
          HTMLPage.bar(
            from: 0, share: Double(share.percent), "tool", label: "\(share.percent) percent"),
          "\(share.percent)", share.calls > 0 ? "\(share.calls)" : "-",
          HTMLText.text(text(share.amount)),
        ])
      }
    }
  }

  private func findings(_ run: RunDetail) {
    guard !run.findings.isEmpty else { return }
    page.element("h2", "Findings")
    page.table("What rules found in this run", ["Rule", "Line", "What"], numbers: [1]) { row in
      for finding in run.findings.prefix(Self.mostRows) {
        row([
          "<code>\(HTMLText.text(finding.rule))</code>", "\(finding.location.line)",
          HTMLText.text(finding.message),
        ])
      }
    }
  }
}
