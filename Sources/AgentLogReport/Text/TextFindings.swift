import AgentLogFindings

/// One section of the text report: the findings of one severity, by kind.
///
///     ERRORS  43,103 in 11 kinds
///      event/missing-field  trace_id is missing             18,920 events  356 runs
///         raw.jsonl:1:1     run_started; also lines 2 and 3
///         help              log one trace_id on every event
struct TextFindings {
  /// How many kinds a section shows where not all are wanted.
  static let shownKinds = 6

  let report: Report
  let showsAll: Bool
  let page: TextPage

  func write(_ kinds: [FindingKind], title: String, color: TextPage.Color) {
    guard !kinds.isEmpty else { return }
    let shown = kinds.mostTelling(showsAll ? kinds.count : Self.shownKinds) { $0.rule }
    let total = Wording.number(kinds.reduce(0) { $0 + $1.count })
    page.line()
    page.line(
      page.paint(title, color) + "  " + total
        + (kinds.count > 1 ? " in \(Wording.number(kinds.count)) kinds" : ""))
    let table = Table(kinds: shown, columns: page.columns)
    for (index, kind) in shown.enumerated() {
      if index > 0 && shown[index - 1].rule != kind.rule { page.line() }
      write(kind, in: table, color: color)
      let isLastOfRule = index + 1 == shown.count || shown[index + 1].rule != kind.rule
      if isLastOfRule, let remedy = description(of: kind.rule)?.remedy, !remedy.isEmpty {
        page.hanging("    help", leadColor: .cyan, at: table.what, Shown.text(remedy))
      }
    }
    let hidden = kinds.count - shown.count
    if hidden > 0 {
      page.line()
      page.line(" " + page.paint("\(Wording.count(hidden, "more kind")): --all", .bold))
    }
  }

  // MARK: One kind

  private func write(_ kind: FindingKind, in table: Table, color: TextPage.Color) {
    let what = kind.what(title: description(of: kind.rule)?.title)
    let lines = TextPage.wrap(what, width: table.whatWidth)
    for (index, line) in lines.enumerated() {
      guard index == 0 else {
        page.line(TextPage.spaces(table.what) + page.paint(line, .bold))
        continue
      }
      let gap = TextPage.spaces(table.what - 1 - kind.rule.count)
      let counts =
        TextPage.padLeft(kind.countText, table.countWidth)
        + (table.runsWidth == 0 ? "" : "  " + TextPage.padLeft(kind.runsText, table.runsWidth))
      let text = page.paint(line, .bold) + TextPage.spaces(table.whatWidth - line.count)
      page.line(trimmed(" " + page.paint(kind.rule, color) + gap + text + "  " + counts))
    }
    writeExamples(kind, what: what, in: table)
  }

  private func writeExamples(_ kind: FindingKind, what: String, in table: Table) {
    var rest = kind.examples[...]
    var previous: String?
    while let example = rest.popFirst() {
      let path = example.location.path
      var also: [String] = []
      while let next = rest.first, next.location.path == path, next.message == example.message,
        next.event == example.event
      {
        also.append(String(next.location.line))
        rest.removeFirst()
      }
      var message = said(by: example, beyond: what)
      if message == previous { message = "the same" } else { previous = message }
      let lines = also.isEmpty ? "" : (also.count == 1 ? "also line " : "also lines ")
      let tail = lines + Wording.list(also)
      let text = [message, tail].filter { !$0.isEmpty }.joined(separator: "; ")
      page.hanging(
        "    " + Self.place(example.location), leadColor: .dim, at: table.what, text)
    }
    if kind.rule.hasPrefix("leak/"), let command = ShowCommand.text(kind.examples.map(\.location)) {
      // One line, however long: it is there to be copied.
      page.line(
        page.paint("    show", .cyan) + TextPage.spaces(max(2, table.what - 8)) + command)
    }
  }

  /// The event, and what the message says beyond the line above it.
  private func said(by finding: Finding, beyond what: String) -> String {
    var message = Shown.text(finding.message)
    if message.hasPrefix(what) {
      message = String(message.dropFirst(what.count).drop { $0 == ";" || $0 == ":" || $0 == " " })
    }
    if let path = finding.schemaPath {
      message += (message.isEmpty ? "" : " ") + "(schema \(Shown.text(path)))"
    }
    guard let event = finding.event.map(Shown.text), !finding.message.contains(event) else {
      return message
    }
    return message.isEmpty ? event : event + ": " + message
  }

  /// `path:line:column`, as editors and terminals follow it.
  static func place(_ location: Location) -> String {
    let path = location.path == "-" ? "<stdin>" : Shown.text(location.path)
    guard location.line > 0 else { return path }
    return "\(path):\(location.line):\(max(1, location.column))"
  }

  private func description(of rule: String) -> RuleDescription? {
    report.descriptions.first { $0.id == rule }
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Where the columns of a section stand.
  private struct Table {
    let what: Int
    let whatWidth: Int
    let countWidth: Int
    let runsWidth: Int

    init(kinds: [FindingKind], columns: Int) {
      let rule = kinds.map(\.rule.count).max() ?? 0
      what = 1 + rule + 2
      countWidth = kinds.map(\.countText.count).max() ?? 0
      runsWidth = kinds.map(\.runsText.count).max() ?? 0
      let counts = 2 + countWidth + (runsWidth == 0 ? 0 : 2 + runsWidth)
      whatWidth = max(20, columns - what - counts)
    }
  }
}
