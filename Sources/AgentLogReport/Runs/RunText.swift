import AgentLogFindings

/// One run for a terminal: what happened with time offsets and bars, and below it why it stopped,
/// where time and tokens went, and what the log lacks.
struct RunText {
  /// How many lines are shown where nobody said, and how many of them at the end.
  private static let usualLines = (all: 120, tail: 30)
  private static let barWidth = 8

  let report: Report
  let run: RunDetail
  let style: ReportStyle
  let page: TextPage

  func write() {
    let outline = RunOutline(run)
    let figures = RunFigures(run)
    head(figures)
    page.line()
    steps(outline)
    page.line()
    below(outline, figures)
  }

  private func head(_ figures: RunFigures) {
    let record = run.record
    var id = record.id
    if let trace = record.trace, trace != record.id { id += ", trace " + trace }
    page.hanging("run", leadColor: .bold, at: 9, id)
    page.hanging(
      "where", leadColor: .bold, at: 9,
      Shown.text(record.location.path) + ":\(record.location.line)"
        + (report.schema.map { ", as \($0.name)" } ?? ""))
    var parts = [Figures.time(record.start)]
    if record.duration != nil { parts.append("took " + Figures.duration(record.duration)) }
    parts += [
      Wording.count(record.steps, "step"), Wording.count(record.toolCalls, "tool call"),
      Wording.count(record.modelCalls, "model call"), Wording.count(record.errors, "error"),
    ]
    if let tokens = record.tokens { parts.append(Figures.amount(tokens) + " tokens") }
    if let cost = record.cost { parts.append("cost " + Figures.cost(cost)) }
    page.hanging("came to", leadColor: .bold, at: 9, parts.joined(separator: ", "))
    page.hanging(
      "stopped", leadColor: .bold, at: 9, figures.stop,
      color: record.outcome == .failed || record.outcome == .unfinished ? .red : nil)
  }

  // MARK: - Steps

  private func steps(_ outline: RunOutline) {
    let lines = outline.lines
    let longest = lines.compactMap(\.latency).max() ?? 0
    let failure = lines.firstIndex(where: \.isFirstFailure)
    var gap = 0
    for (index, line) in lines.enumerated() {
      let isNear =
        index < Self.usualLines.all - Self.usualLines.tail
        || index >= lines.count - Self.usualLines.tail
        || failure.map { abs($0 - index) <= 2 } ?? false
      guard style.all || lines.count <= Self.usualLines.all || isNear else {
        gap += 1
        continue
      }
      if gap > 0 { page.line(page.paint("   … \(Wording.number(gap)) more lines: --all", .dim)) }
      gap = 0
      step(line, longest)
    }
    if run.omittedEvents > 0 {
      page.line(
        page.paint("   … \(Wording.number(run.omittedEvents)) more events are not kept", .dim))
    }
    if outline.hiddenSteps > 0 {
      page.line(
        page.paint(
          "   " + Wording.count(outline.hiddenSteps, "step event is", "step events are")
            + " not shown: calls and answers show what the steps were", .dim))
    }
  }

  private func step(_ line: RunOutline.Line, _ longest: Double) {
    let mark = line.isFirstFailure ? "✗ " : line.status == .error ? "× " : "  "
    let offset = TextPage.padLeft(self.offset(line.event.time), 10)
    let bar = TextPage.padRight(Self.bar(line.latency, longest), Self.barWidth)
    let indent = TextPage.spaces(min(line.depth, 10) * 2)
    let lead = mark + offset + "  " + bar + "  " + indent
    let text = words(line)
    let width = max(20, page.columns - lead.count)
    let parts = TextPage.wrap(text, width: width)
    for (index, part) in parts.enumerated() {
      let painted: String
      if line.isFirstFailure {
        painted = page.paint(part, .red)
      } else {
        painted = line.status == .error ? page.paint(part, .yellow) : part
      }
      page.line((index == 0 ? lead : TextPage.spaces(lead.count)) + painted)
    }
    if line.isFirstFailure {
      page.line(
        TextPage.spaces(lead.count)
          + page.paint(
            line.status == .error || line.behaviours.contains("masked-error")
              ? "^ first failure" : "^ look here first", .red))
    }
    if let revealed = line.event.revealed {
      for part in TextPage.wrap(Shown.text(revealed), width: page.columns - 8) {
        page.line("        " + page.paint(part, .dim))
      }
    }
  }

  private func words(_ line: RunOutline.Line) -> String {
    var parts: [String] = []
    if let tool = line.event.tool { parts.append(tool) } else { parts.append(line.event.name) }
    if let model = line.event.model, line.event.kind != .start { parts.append(model) }
    if line.event.kind == .step, line.event.tool != nil { parts.append("(step)") }
    if line.count > 1 {
      parts.append("×\(line.count)" + (line.sameArguments ? ", same arguments" : ""))
    }
    if let latency = line.latency { parts.append(Figures.duration(latency)) }
    let tokens = (line.event.promptTokens ?? 0) + (line.event.completionTokens ?? 0)
    if tokens > 0 { parts.append(Figures.amount(tokens) + " tokens") }
    if line.status == .error { parts.append("error" + (line.errorClass.map { " \($0)" } ?? "")) }
    if let stop = line.event.stopReason { parts.append(stop) }
    if let note = line.note { parts.append("(\(note))") }
    let rules = line.behaviours
    if !rules.isEmpty { parts.append("[" + rules.joined(separator: ", ") + "]") }
    return parts.joined(separator: "  ")
  }

  private func offset(_ time: Int64?) -> String {
    guard let time, let start = run.record.start else { return "" }
    let milliseconds = Double(time &- start) / 1e6
    return milliseconds < 0
      ? "-" + Figures.short(-milliseconds) : "+" + Figures.short(milliseconds)
  }

  static func bar(_ latency: Double?, _ longest: Double) -> String {
    guard let latency, longest > 0 else { return "" }
    let eighths = Int(latency / longest * Double(barWidth * 8) + 0.5)
    let full = min(eighths / 8, barWidth)
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][full == barWidth ? 0 : eighths % 8]
    return String(repeating: "█", count: full) + (full == 0 && rest.isEmpty ? "▏" : rest)
  }

  // MARK: - Below

  private func below(_ outline: RunOutline, _ figures: RunFigures) {
    page.hanging(
      "first failure", leadColor: .bold, at: 15, outline.failure ?? "none that the log shows",
      color: outline.failure == nil ? nil : .red)
    shares("time", figures.time) { Figures.duration($0) }
    shares("tokens", figures.tokens) { Figures.amount($0) }
    let behaviours = run.findings.filter { $0.rule.hasPrefix("behaviour/") }
    for (index, finding) in behaviours.prefix(12).enumerated() {
      page.hanging(
        index == 0 ? "behaviour" : "", leadColor: .bold, at: 15,
        "line \(finding.location.line): \(finding.message)")
    }
    let others = run.findings.count - behaviours.count
    if others > 0 {
      page.hanging(
        "log", leadColor: .bold, at: 15,
        Wording.count(others, "finding about how it is logged", "findings about how it is logged")
          + ": agentlog check")
    }
    for (index, text) in run.missing.enumerated() {
      page.hanging(index == 0 ? "not logged" : "", leadColor: .bold, at: 15, text)
    }
  }

  private func shares(
    _ name: String, _ shares: [RunFigures.Share], _ text: (Double) -> String
  ) {
    for (index, share) in shares.prefix(6).enumerated() {
      let calls = share.calls > 0 ? ", " + Wording.count(share.calls, "call") : ""
      page.hanging(
        index == 0 ? name : "", leadColor: .bold, at: 15,
        "\(TextPage.padLeft("\(share.percent)", 3)) %  \(share.name)  \(text(share.amount))\(calls)"
      )
    }
  }
}
