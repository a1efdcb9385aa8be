import AgentLogBehaviour
import AgentLogCheck
import AgentLogFindings
import AgentLogReport

/// One run of `agentlog summarize`. Records are written while the pass goes on: memory does not grow
/// with the number of runs.
struct SummarizeRun {
  let invocation: Invocation
  let session: Session

  func callAsFunction() throws(UsageError) -> ExitStatus {
    if invocation.totals, invocation.derived {
      throw UsageError("--totals and --derived write different things; give one of them")
    }
    let plan = RunsPlan(invocation: invocation, session: session)
    let inputs = try plan.inputs()
    var request = RunRequest()
    request.limit = 0
    let output = session.output
    let lines = LineOutput { output.write($0) }
    if invocation.derived {
      request.derived = lines
    } else if !invocation.totals {
      request.summaries = lines
    }
    let report = plan.read(inputs, try plan.options(request))
    plan.tellProblems(report)
    if invocation.totals, let runs = report.runs, runs.total > 0 {
      RunsReporter.totals.write(report) { session.output.write(bytes: $0) }
    }
    session.output.flush()
    guard let runs = report.runs, runs.total > 0 else {
      for reason in report.reasons { session.warn(reason) }
      session.warn("no run was found")
      return .inconclusive
    }
    return plan.isUnread(report) ? .inconclusive : .passed
  }
}
