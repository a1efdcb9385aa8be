import AgentLogFindings

extension Reporter {
  static let html = Reporter(
    name: "html", summary: "one page to read and print: no script, nothing fetched",
    fileExtension: ".html"
  ) { report, style, sink in
    HTMLReport(report: report, style: style, page: HTMLPage(sink: sink)).write()
  }
}

/// A report as one page: outcome, score, findings by rule with places, runs and charts. Bounded
/// whatever was found; what is left out is said.
struct HTMLReport {
  private static let mostGroups = 200

  let report: Report
  let style: ReportStyle
  let page: HTMLPage

  func write() {
    page.begin("agentlog: \(word)")
    page.raw(
      "<h1>Check of a log <span class=\"badge \(kind)\">\(word)</span></h1>\n")
    facts()
    score()
    groups()
    if let runs = report.runs, runs.total > 0 {
      page.element("h2", "Runs")
      let writer = HTMLRuns(report: report, runs: runs, page: page)
      writer.table()
      writer.charts()
    }
    omitted()
    page.end(style.version)
  }

  private var word: String {
    switch report.outcome {
    case .passed: "passed"
    case .failed: "failed"
    case .inconclusive: "could not tell"
    }
  }

  private var kind: String {
    switch report.outcome {
    case .passed: "good"
    case .failed: "bad"
    case .inconclusive: "warn"
    }
  }

  private func facts() {
    var facts = [("Read", ReadSummary(report).text)]
    if let schema = report.schema {
      facts.append(
        ("Schema", "\(schema.name) \(schema.version)" + (schema.picked ? ", picked" : "")))
    }
    if let policy = report.policy { facts.append(("Policy", policy)) }
    let summary = report.summary
    facts.append(
      (
        "Found",
        [
          Wording.count(summary.errors, "error"), Wording.count(summary.warnings, "warning"),
          Wording.count(summary.notes, "note"), "\(Wording.number(summary.accepted)) accepted",
        ].joined(separator: ", ")
      ))
    for reason in report.reasons { facts.append(("Could not tell", reason)) }
    for gate in report.gates where gate.outcome == .failed {
      facts.append(("Gate failed", "\(gate.gate): \(gate.why)"))
    }
    page.raw("<dl>\n")
    for (name, value) in facts {
      page.raw("<dt>\(HTMLText.text(name))</dt><dd>\(HTMLText.text(value))</dd>\n")
    }
    page.raw("</dl>\n")
  }

  private func score() {
    guard let score = report.score else { return }
    page.element("h2", "Readiness: \(score.checklist)")
    page.element("p", ScoreText.percent(score.tenths) + ", " + ScoreText.items(score))
    page.table("Items of the checklist", ["Item", "Outcome", "Impact", "Why"], numbers: []) { row in
      for item in score.items {
        let kind =
          switch item.outcome {
          case .passed: "good"
          case .failed: "bad"
          default: "warn"
          }
        row([
          HTMLText.text(item.title),
          "<span class=\"\(kind)\">\(HTMLText.text(item.outcome.rawValue))</span>",
          HTMLText.text(item.impact.rawValue), HTMLText.text(item.why),
        ])
      }
    }
  }

  private func groups() {
    let groups = report.groups.prefix(Self.mostGroups)
    page.element("h2", "Findings")
    guard !groups.isEmpty else { return page.element("p", "Nothing was found.") }
    page.table(
      "Findings by rule and place, errors first",
      ["Rule", "Severity", "Count", "Runs", "Event", "Field", "What and where"],
      numbers: [2, 3]
    ) { row in
      for group in groups {
        let kind =
          switch group.severity {
          case .error: "bad"
          case .warning: "warn"
          case .note: "soft"
          }
        let places = group.examples.map {
          "<br/><span class=\"soft\">\(HTMLText.text("\($0.location.path):\($0.location.line)")) \(HTMLText.text($0.message))</span>"
        }
        row([
          "<code>\(HTMLText.text(group.rule))</code>",
          "<span class=\"\(kind)\">\(HTMLText.text(group.severity.rawValue))</span>",
          Wording.number(group.count), Wording.number(group.runs), HTMLText.text(group.event ?? ""),
          "<code>\(HTMLText.text(group.pointer))</code>",
          HTMLText.text(group.summary) + places.joined(),
        ])
      }
    }
    let rest = report.groups.count - groups.count
    if rest > 0 {
      page.element(
        "p", "\(Wording.number(rest)) more kinds are not listed.", attributes: "class=\"soft\"")
    }
  }

  private func omitted() {
    guard !report.omitted.isEmpty else { return }
    page.element("h2", "Counted, not listed")
    page.table("What a limit or a bound left out", ["What", "Count"], numbers: [1]) { row in
      for (name, count) in report.omitted.sorted(by: { $0.key < $1.key }) {
        row([HTMLText.text(name), Wording.number(count)])
      }
    }
  }
}
