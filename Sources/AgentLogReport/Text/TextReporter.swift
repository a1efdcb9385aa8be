import AgentLogFindings

extension Reporter {
  static let text = Reporter(
    name: "text", summary: "for people: what was read, what is wrong, what to do",
    fileExtension: ".txt"
  ) { report, style, sink in
    TextReport(report: report, style: style, page: TextPage(sink, style: style)).write()
  }
}

/// The report for a person, who may be new to this and awake at 3 a.m.: what was read, then what is
/// wrong from the worst on, then what could not be judged, and the outcome last, where the eye is
/// when the command ends.
struct TextReport {
  let report: Report
  let style: ReportStyle
  let page: TextPage

  func write() {
    writeHeader()
    writeProblems()
    let kinds = FindingKind.all(in: report)
    let sections = TextFindings(report: report, showsAll: style.all, page: page)
    sections.write(kinds.filter { $0.severity == .error }, title: "ERRORS", color: .red)
    sections.write(kinds.filter { $0.severity == .warning }, title: "WARNINGS", color: .yellow)
    let notes = kinds.filter { $0.severity == .note }
    if style.all {
      sections.write(notes, title: "NOTES", color: .cyan)
    } else {
      writeCounted(notes)
    }
    writeNotJudged()
    writeOmitted()
    if let score = report.score {
      TextScore(score: score, showsAll: style.all, page: page).write()
    }
    writeGates()
    let telling = kinds.filter { $0.severity != .note }
    writeOutcome(explain: telling.max { $0.severity < $1.severity }?.rule)
  }

  // MARK: What was read

  private func writeHeader() {
    page.hanging("read", leadColor: .bold, at: 8, ReadSummary(report).text)
    if report.schema != nil || report.inputs.contains(where: { $0.bytes > 0 }) {
      page.hanging("schema", leadColor: .bold, at: 8, schemaText)
    }
    if let policy = report.policy {
      let name = policy == "safe-default" || policy.isEmpty ? "safe default" : policy
      page.hanging("policy", leadColor: .bold, at: 8, Shown.text(name))
    }
    if report.summary.accepted > 0 {
      let text = Wording.count(report.summary.accepted, "finding") + " accepted, counted apart"
      page.hanging("waived", leadColor: .bold, at: 8, text)
    }
  }

  private var schemaText: String {
    guard let schema = report.schema else {
      return "none fits (agentlog schema list shows what there is)"
    }
    let name = Shown.text(schema.name + " " + schema.version)
    guard schema.picked else { return name }
    let fit =
      "\(Wording.number(schema.knownEvents)) of \(Wording.number(schema.sampledEvents)) events fit"
    return "\(name), picked: \(fit) (pin it: --schema \(Shown.text(schema.name)))"
  }

  private func writeProblems() {
    let problems = report.inputs.filter { $0.problem != nil }
    guard !problems.isEmpty else { return }
    heading("COULD NOT READ", .red)
    let paths = problems.map { " " + Shown.text($0.path) }
    let column = min(40, 2 + (paths.map(\.count).max() ?? 0))
    for (path, input) in zip(paths, problems) {
      page.hanging(path, at: column, Shown.text(input.problem ?? ""))
    }
  }

  // MARK: What is only counted

  private func writeCounted(_ notes: [FindingKind]) {
    guard !notes.isEmpty else { return }
    let total = Wording.number(notes.reduce(0) { $0 + $1.count })
    var rules: [String] = []
    for note in notes where !rules.contains(note.rule) { rules.append(note.rule) }
    page.line()
    page.hanging(
      "NOTES", leadColor: .cyan, at: 7, "\(total) of \(Wording.list(rules)); --all shows them")
  }

  private func writeNotJudged() {
    let untold = report.rules.filter { $0.outcome == .inconclusive }
    let idle = untold.filter { $0.checked == 0 }.map(\.id)
    let open = untold.filter { $0.checked > 0 }.map(\.id)
    guard !report.reasons.isEmpty || !untold.isEmpty else { return }
    heading("COULD NOT JUDGE", report.outcome == .inconclusive ? .yellow : .bold)
    for reason in report.reasons { page.hanging("", at: 1, Shown.text(reason)) }
    if !open.isEmpty {
      page.hanging("", at: 1, "not judged to the end: " + Wording.list(open))
    }
    // Where nothing was read, the reasons say so; a list of every rule adds nothing.
    if !idle.isEmpty && report.inputs.contains(where: { $0.records > 0 }) {
      let text = "nothing in this log to check for " + Wording.list(idle)
      page.hanging("", at: 1, text, color: .dim)
    }
  }

  private func writeOmitted() {
    let unlisted = Omissions(report).unlisted.map(Self.counted)
    let bounds = Omissions(report).bounds.map(Self.counted)
    guard !unlisted.isEmpty || !bounds.isEmpty else { return }
    page.line()
    if !unlisted.isEmpty {
      let text =
        "counted, but not listed one by one: " + Wording.list(unlisted)
        + "; --max-findings 0 lists all"
      page.hanging("", at: 0, text, color: .dim)
    }
    if !bounds.isEmpty {
      page.hanging("", at: 0, "outside the bounds: " + Wording.list(bounds), color: .dim)
    }
  }

  /// Gates that failed for another reason than findings do.
  private func writeGates() {
    let failed = report.gates.filter { $0.outcome == .failed }
    guard !failed.isEmpty else { return }
    let items = failed.filter { $0.gate.hasPrefix("item ") }.map { String($0.gate.dropFirst(5)) }
    page.line()
    if !items.isEmpty {
      page.hanging(
        "GATE", leadColor: .red, at: 6, Shown.text("failed items: " + Wording.list(items)))
    }
    for gate in failed where !gate.gate.hasPrefix("item ") {
      page.hanging("GATE", leadColor: .red, at: 6, Shown.text("failed: \(gate.gate): \(gate.why)"))
    }
  }

  private static func counted(_ name: String, _ count: Int) -> String {
    Wording.number(count) + " " + Shown.text(name)
  }

  // MARK: The end

  private func writeOutcome(explain rule: String?) {
    page.line()
    if let rule {
      page.line("why it matters and how to mend it: agentlog explain " + rule)
    }
    let (word, color): (String, TextPage.Color) =
      switch report.outcome {
      case .passed: ("PASSED", .green)
      case .failed: ("FAILED", .red)
      case .inconclusive: ("COULD NOT TELL", .yellow)
      }
    let time = style.elapsed.map { "  (" + Wording.seconds($0) + ")" } ?? ""
    page.line(page.paint(word, color) + "  exit \(report.exitStatus)" + page.paint(time, .dim))
  }

  private func heading(_ text: String, _ color: TextPage.Color) {
    page.line()
    page.line(page.paint(text, color))
  }
}
