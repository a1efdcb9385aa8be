import AgentLogFindings

extension Reporter {
  static let github = Reporter(
    name: "github", summary: "annotations on the files of a GitHub pull request",
    fileExtension: ".txt"
  ) { report, _, sink in
    GitHubReport.write(report, to: sink)
  }
}

/// Workflow commands that GitHub Actions shows as annotations: one for each rule, event and
/// pointer. GitHub shows ten errors and ten warnings of a step, so no more are written and the
/// last one says how many are left. Notes are not annotated.
enum GitHubReport {
  static let most = 10

  static func write(_ report: Report, to sink: ByteSink) {
    var errors = report.inputs.filter { $0.problem != nil }.map(annotation(of:))
    if report.outcome == .inconclusive && !report.reasons.isEmpty {
      let reasons = report.reasons.joined(separator: "; ")
      errors.append(Annotation(title: "agentlog could not tell", message: reasons))
    }
    errors += report.gates.filter { $0.outcome == .failed }.map { gate in
      Annotation(title: "agentlog gate failed: " + gate.gate, message: gate.why)
    }
    errors += annotations(of: report.groups.filter { $0.severity == .error })
    let warnings = annotations(of: report.groups.filter { $0.severity == .warning })
    if report.outcome != .passed && errors.isEmpty {
      let message = "\(outcome(of: report)), exit \(report.exitStatus)"
      errors.append(Annotation(title: "agentlog", message: message))
    }
    write(errors, command: "error", to: sink)
    write(warnings, command: "warning", to: sink)
    sink.write("agentlog: \(outcome(of: report)), exit \(report.exitStatus); read ")
    sink.write(ReadSummary(report).text)
    if let score = report.score {
      sink.write(
        "; readiness " + ScoreText.percent(score.tenths) + " by " + Shown.text(score.checklist)
          + ", " + Shown.text(score.band))
    }
    sink.write("\n")
  }

  private static func outcome(of report: Report) -> String {
    switch report.outcome {
    case .passed: "passed"
    case .failed: "failed"
    case .inconclusive: "could not tell"
    }
  }

  private static func write(_ all: [Annotation], command: String, to sink: ByteSink) {
    for annotation in all.prefix(all.count > most ? most - 1 : most) {
      sink.write(annotation.line(command))
    }
    let left = all.count - (most - 1)
    guard left > 1 else { return }
    let more = Annotation(
      title: "agentlog: \(Wording.number(left)) more kinds of \(command)",
      message: "\(Wording.number(left)) more kinds of \(command); the text report lists them")
    sink.write(more.line(command))
  }

  private static func annotation(of input: Report.InputSummary) -> Annotation {
    let message = "\(input.path): \(input.problem ?? "")"
    return Annotation(path: input.path, title: "agentlog could not read", message: message)
  }

  private static func annotations(of groups: [FindingGroup]) -> [Annotation] {
    groups.leadersFirst { $0.rule }.map(annotation(of:))
  }

  private static func annotation(of group: FindingGroup) -> Annotation {
    let subject = [group.event, group.pointer].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " ")
    let message = group.examples.first?.message ?? group.summary
    let runs = group.runs > 0 ? " in " + Wording.count(group.runs, "run") : ""
    let count = group.count > 1 ? " (\(Wording.number(group.count)) times\(runs))" : ""
    let location = group.examples.first?.location
    return Annotation(
      path: location?.path, line: location?.line, column: location?.codePointColumn,
      title: group.rule, message: (subject.isEmpty ? "" : subject + ": ") + message + count)
  }

  private struct Annotation {
    var path: String?
    var line: Int?
    var column: Int?
    var title: String
    var message: String

    func line(_ command: String) -> String {
      var properties: [String] = []
      if let path, path != "-" {
        properties.append("file=" + GitHubReport.property(path))
        if let line, line > 0 { properties.append("line=\(line)") }
        if let line, line > 0, let column { properties.append("col=\(max(1, column))") }
      }
      properties.append("title=" + GitHubReport.property(title))
      return "::\(command) \(properties.joined(separator: ","))::\(GitHubReport.data(message))\n"
    }
  }

  /// A message as a workflow command carries it.
  static func data(_ text: String) -> String {
    escaped(text, [(0x25, "%25"), (0x0D, "%0D"), (0x0A, "%0A")])
  }

  /// A property as a workflow command carries it.
  static func property(_ text: String) -> String {
    escaped(
      text, [(0x25, "%25"), (0x0D, "%0D"), (0x0A, "%0A"), (0x3A, "%3A"), (0x2C, "%2C")])
  }

  /// Line breaks stay what they are, escaped; other control characters are written out, since the
  /// lines also stand in the log of the job.
  private static func escaped(_ text: String, _ escapes: [(UInt32, String)]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes.first(where: { $0.0 == scalar.value }) {
        result += escape.1
      } else {
        result += Shown.text(String(scalar))
      }
    }
    return result
  }
}
