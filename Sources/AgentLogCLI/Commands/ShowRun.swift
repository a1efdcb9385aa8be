import AgentLogBehaviour
import AgentLogCheck
import AgentLogFindings
import AgentLogReport
import AgentLogSchema

/// One run of a command that looks at runs: `show` or `summarize`. One pass, of which the runs are
/// taken; nothing fails.
struct ShowRun {
  let invocation: Invocation
  let session: Session

  func callAsFunction() throws(UsageError) -> ExitStatus {
    if invocation.reveal {
      guard session.environment.outputIsTerminal, invocation.runsFormat == "text" else {
        throw UsageError("--reveal shows records of the log, on a terminal and nowhere else")
      }
    }
    let plan = RunsPlan(invocation: invocation, session: session)
    let inputs = try plan.inputs()
    let options = try plan.options(request())
    let files = try ReportFile.open(invocation.reports, inputs: inputs)
    let report = plan.read(inputs, options)
    plan.tellProblems(report)
    let style = plan.style
    guard let runs = report.runs, runs.total > 0 else {
      for file in files { file.discard() }
      for reason in report.reasons { session.warn(reason) }
      session.warn("no run was found")
      return .inconclusive
    }
    if let id = invocation.run, runs.detail == nil {
      for file in files { file.discard() }
      tellCandidates(id, report.runCandidates)
      return .inconclusive
    }
    RunsReporter.named(invocation.runsFormat)?.write(report, style: style) {
      session.output.write(bytes: $0)
    }
    session.output.flush()
    return plan.write(report, to: files) { file, sink in
      RunsReporter.named(file.request.format)?.write(report, style: style) { sink.write(bytes: $0) }
    } && !plan.isUnread(report) ? .passed : .inconclusive
  }

  private func request() -> RunRequest {
    var request = RunRequest()
    request.failed = invocation.failed
    request.conditions = invocation.conditions
    request.order = invocation.sort
    if let slowest = invocation.slowest {
      request.order = .duration
      request.limit = slowest
    }
    request.focus = invocation.run.map { Array($0.utf8) }
    request.reveals = invocation.reveal
    return request
  }

  private func tellCandidates(_ id: String, _ candidates: [String]) {
    guard !candidates.isEmpty else {
      return session.warn("no run and no trace begins with what --run names")
    }
    let shown = candidates.prefix(5).joined(separator: ", ")
    let rest = candidates.count > 5 ? " and others" : ""
    session.warn("--run fits several runs: \(shown)\(rest); give more of the id")
  }
}
