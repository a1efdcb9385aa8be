import AgentLogFindings

extension Reporter {
  static let junit = Reporter(
    name: "junit", summary: "test results for Jenkins, GitLab and others (JUnit XML)",
    fileExtension: ".xml"
  ) { report, style, sink in
    JUnitReport(report).write(style, to: sink)
  }
}

/// JUnit XML by the schema of Jenkins' xUnit plugin: one suite, one test case for each rule in
/// force. A rule with errors fails; with warnings or notes alone it passes and tells them in its
/// output, as the exit status does. A rule that could not be judged is skipped. What kept the
/// check from telling is an error, so that no dashboard is green because nothing was read.
struct JUnitReport {
  private let report: Report
  private let cases: [Case]

  init(_ report: Report) {
    self.report = report
    let groups = Dictionary(grouping: report.groups, by: \.rule)
    let titles = Dictionary(
      report.descriptions.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    // A rule that is broken has its test case even where nobody said that it is in force.
    let inForce = Set(report.rules.map(\.id))
    let others = groups.keys.filter { !inForce.contains($0) }.sorted()
    let rules =
      report.rules
      + others.map { RuleResult(id: $0, outcome: .failed, checked: 0, failed: 0) }
    cases =
      [Self.outcome(of: report)] + report.inputs.compactMap(Self.problem(of:))
      + rules.map { Self.rule($0, groups: groups[$0.id] ?? [], title: titles[$0.id] ?? "") }
      + (report.score?.items ?? []).map { Self.item($0, of: report) }
      + report.gates.filter { !$0.gate.hasPrefix("item ") }.map(Self.gate)
  }

  func write(_ style: ReportStyle, to sink: ByteSink) {
    func count(_ kind: Case.Result) -> String { String(cases.filter { $0.result == kind }.count) }
    var suite = [
      ("name", "agentlog"), ("tests", String(cases.count)), ("failures", count(.failure)),
      ("errors", count(.error)), ("skipped", count(.skipped)),
    ]
    if let elapsed = style.elapsed, elapsed.isFinite, elapsed >= 0, elapsed < 1e6 {
      let time = Wording.decimal(Int(elapsed * 1000 + 0.5), places: 3)
      suite.append(("time", time.filter { $0 != "," }))
    }
    var xml = XMLWriter(sink)
    xml.element("testsuites", []) { xml in
      xml.element("testsuite", suite) { xml in
        for testCase in cases { testCase.write(to: &xml) }
      }
    }
  }

  // MARK: Cases

  /// The one case that is always there: it fails where nothing else says why the check did.
  private static func outcome(of report: Report) -> Case {
    var result = Case(classname: "agentlog", name: "outcome could be told")
    switch report.outcome {
    case .passed: break
    case .failed:
      guard !report.groups.contains(where: { $0.severity == .error }) else { break }
      result.result = .failure
      result.message = "failed, exit \(report.exitStatus)"
    case .inconclusive:
      result.result = .error
      result.message = report.reasons.first ?? "could not tell"
      result.text = report.reasons.joined(separator: "\n")
    }
    return result
  }

  private static func problem(of input: Report.InputSummary) -> Case? {
    guard let problem = input.problem else { return nil }
    return Case(
      classname: "input", name: Shown.text(input.path), result: .error, message: problem,
      text: Shown.text(input.path) + ": " + problem)
  }

  /// An item of the checklist. One that failed is a failure, whether or not it gates: what gates is
  /// told by the case of the outcome.
  private static func item(_ item: ScoreItem, of report: Report) -> Case {
    let why = Shown.text(item.why)
    var result = Case(classname: "readiness", name: Shown.text(item.id), message: why)
    switch item.outcome {
    case .passed: result.text = why
    case .failed:
      result.result = .failure
      result.text = Shown.text(item.remedy)
    case .unknown, .waived, .notApplicable:
      result.result = .skipped
      result.message = item.outcome.rawValue + ": " + why
    }
    return result
  }

  private static func gate(_ gate: GateResult) -> Case {
    let result: Case.Result =
      switch gate.outcome {
      case .passed: .passed
      case .failed: .failure
      case .inconclusive: .error
      }
    let why = Shown.text(gate.why)
    return Case(
      classname: "gate", name: Shown.text(gate.gate), result: result, message: why, text: why)
  }

  private static func rule(_ rule: RuleResult, groups: [FindingGroup], title: String) -> Case {
    let parts = rule.id.split(separator: "/", maxSplits: 1).map(String.init)
    var result = Case(classname: parts.first ?? "rule", name: parts.last ?? rule.id)
    let errors = groups.filter { $0.severity == .error }
    if !errors.isEmpty {
      let count = errors.reduce(0) { $0 + $1.count }
      result.result = .failure
      result.message = Wording.count(count, "time") + ": " + (title.isEmpty ? rule.id : title)
    } else if rule.outcome == .inconclusive {
      result.result = .skipped
      result.message =
        rule.checked == 0 ? "nothing in this log to check" : "not judged to the end"
    }
    result.text = groups.map(places(of:)).joined(separator: "\n")
    return result
  }

  /// `event pointer summary: 12 times`, then its examples.
  private static func places(of group: FindingGroup) -> String {
    let subject = [group.event ?? "", group.pointer, group.summary].filter { !$0.isEmpty }
    let head = (subject + ["(\(group.severity.rawValue)):", Wording.count(group.count, "time")])
      .joined(separator: " ")
    let examples = group.examples.map {
      "  " + TextFindings.place($0.location) + "  " + Shown.text($0.message)
    }
    return ([Shown.text(head)] + examples).joined(separator: "\n")
  }

  private struct Case {
    enum Result: String { case passed, failure, error, skipped }

    var classname: String
    var name: String
    var result = Result.passed
    var message = ""
    var text = ""

    func write(to xml: inout XMLWriter) {
      let attributes = [("name", name), ("classname", classname)]
      if result == .passed && text.isEmpty {
        xml.element("testcase", attributes)
        return
      }
      xml.element("testcase", attributes) { xml in
        if result == .passed {
          xml.element("system-out", [], text: text)
        } else {
          xml.element(result.rawValue, [("message", message)], text: text)
        }
      }
    }
  }
}
