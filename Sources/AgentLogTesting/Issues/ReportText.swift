#if canImport(Testing)
  import AgentLogFindings

  /// A report as issues: one for each rule that is broken, with the first places and what to do.
  enum ReportText {
    /// How many places an issue lists; the rest is counted.
    private static let placesListed = 10

    /// - Parameter isWanted: which findings the expectation asks for.
    static func failures(
      _ report: Report, where isWanted: (Finding) -> Bool = { _ in true }
    ) -> [Verdict.Failure] {
      var order: [String] = []
      var byRule: [String: [Finding]] = [:]
      for finding in report.findings
      where finding.accepted == nil && finding.severity != .note && isWanted(finding) {
        let key = "\(finding.severity) \(finding.rule)"
        if byRule[key] == nil { order.append(key) }
        byRule[key, default: []].append(finding)
      }
      let failures = order.compactMap { byRule[$0].map { failure($0, report) } }
      // Errors first; within each, in the order of the log.
      return failures.filter { !$0.isWarning } + failures.filter(\.isWarning)
    }

    /// Why the report cannot tell, where it cannot.
    static func untold(_ report: Report) -> [Verdict.Failure] {
      let problems = report.inputs.compactMap { input in
        input.problem.map { "\(input.path): \($0)" }
      }
      let reasons = problems + report.reasons.filter { !problems.contains($0) }
      guard !reasons.isEmpty, report.exitStatus == 3 || !problems.isEmpty else { return [] }
      return [.init(text: "could not tell: " + reasons.joined(separator: "\n  "))]
    }

    private static func failure(_ findings: [Finding], _ report: Report) -> Verdict.Failure {
      let first = findings[0]
      let description = report.descriptions.first { $0.id == first.rule }
      let runs = Set(findings.compactMap(\.run)).count
      let title = description?.title ?? "broken"
      var text = "\(first.rule): \(title), \(count(findings.count, "place"))"
      if runs > 0 { text += " in \(count(runs, "run"))" }
      for finding in findings.prefix(placesListed) { text += "\n  " + line(finding) }
      if findings.count > placesListed { text += "\n  and \(findings.count - placesListed) more" }
      if let remedy = description?.remedy { text += "\n  to mend: \(remedy)" }
      return .init(isWarning: first.severity == .warning, text: text)
    }

    private static func line(_ finding: Finding) -> String {
      let location = finding.location
      var text = "\(location.path):\(location.line):\(location.column)"
      if let event = finding.event { text += " \(event)" }
      if !finding.pointer.isEmpty { text += " \(finding.pointer)" }
      if let run = finding.run { text += " of run \(run)" }
      return text + ": \(finding.message)"
    }

    static func count(_ number: Int, _ noun: String) -> String {
      number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }
  }
#endif
