#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogCheck
import AgentLogFindings
import AgentLogRedaction
import AgentLogReport
import AgentLogSchema

/// One run of a command that judges logs: everything that can be wrong with the call is found first, then
/// comes one pass, then every report.
struct JudgeRun {
  let invocation: Invocation
  let session: Session
  let engines: Engines

  /// What is asked of a log.
  struct Engines: OptionSet {
    let rawValue: Int
    static let validate = Engines(rawValue: 1)
    static let audit = Engines(rawValue: 2)
  }

  func callAsFunction() throws(UsageError) -> ExitStatus {
    let inputs = try inputs()
    var options = CheckOptions()
    let library = try invocation.schemaLibrary()
    if let schema = invocation.schema {
      options.schema = try SchemaArgument(schema).load(
        library, assertsFormats: invocation.assertFormats)
    }
    options.validates = engines.contains(.validate)
    if engines.contains(.audit) { options.audit = try AuditPlan.make(invocation, session) }
    if let policy = invocation.policy { options.policyName = policy }
    options.jobs = invocation.jobs ?? Self.processors
    options.maxFindings = invocation.maxFindings
    options.textLines = invocation.textLines.severity
    options.failOn = invocation.failOn.severity
    options.window = invocation.window
    options.join = invocation.join
    options.maxLine = invocation.maxLine
    options.maxDepth = invocation.maxDepth
    let files = try ReportFile.open(invocation.reports, inputs: inputs)

    let watch = Stopwatch()
    let report = check(inputs, options)
    let elapsed = watch.seconds

    var status = ExitStatus(rawValue: Int32(report.exitStatus)) ?? .inconclusive
    if !invocation.quiet { print(report, elapsed: elapsed) }
    if !write(report, to: files), status == .passed { status = .inconclusive }
    appendStepSummary(report)
    return status
  }

  private func inputs() throws(UsageError) -> [String] {
    let inputs = invocation.operands
    if inputs.isEmpty {
      let piped = session.environment.inputIsTerminal ? "" : ", or - to read standard input"
      throw UsageError("nothing to judge; give log files or folders" + piped)
    }
    if inputs.contains("") { throw UsageError("an input has an empty name") }
    if inputs.filter({ $0 == "-" }).count > 1 {
      throw UsageError("standard input can be read once, so give - once")
    }
    return inputs
  }

  private func check(_ inputs: [String], _ options: CheckOptions) -> Report {
    let environment = session.environment
    guard !invocation.quiet, environment.showsProgress(invocation.progress) else {
      return Check(options).run(inputs: inputs, progress: nil)
    }
    let line = ProgressLine(columns: environment.columns, errors: .descriptor(2))
    defer { line.erase() }
    return Check(options).run(inputs: inputs, progress: line.report)
  }

  private func print(_ report: Report, elapsed: Double) {
    let environment = session.environment
    var style = Self.plainStyle
    style.columns = environment.outputColumns
    style.color = environment.colors(invocation.color)
    style.all = invocation.all
    // A time makes every report different: only somebody who watches is told.
    if environment.outputIsTerminal { style.elapsed = elapsed }
    Formats.reporter(invocation.format).write(report, style: style) {
      session.output.write(bytes: $0)
    }
    session.output.flush()
  }

  /// Writes all files, then moves them into their places. False where one could not be written.
  private func write(_ report: Report, to files: [ReportFile]) -> Bool {
    var style = Self.plainStyle
    style.all = invocation.all
    let failures = files.compactMap { file in
      file.write { sink in
        Formats.reporter(file.request.format).write(report, style: style) { sink.write(bytes: $0) }
      }
    }
    guard failures.isEmpty else {
      for file in files { file.discard() }
      for failure in failures { session.warn(failure) }
      return false
    }
    let misplaced = files.compactMap { $0.commit() }
    for failure in misplaced { session.warn(failure) }
    return misplaced.isEmpty
  }

  /// GitHub shows what is added to this file on the page of the run. Nobody asked for it here, so
  /// a failure is said and decides nothing.
  private func appendStepSummary(_ report: Report) {
    guard let path = session.environment["GITHUB_STEP_SUMMARY"] else { return }
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      session.warn("cannot add to GITHUB_STEP_SUMMARY: \(Descriptor.explanation(errno))")
      return
    }
    defer { close(descriptor) }
    let sink = Sink.descriptor(descriptor)
    Formats.reporter("markdown").write(report, style: Self.plainStyle) { sink.write(bytes: $0) }
    sink.flush()
    if let failure = sink.failure {
      session.warn("cannot add to GITHUB_STEP_SUMMARY: \(Descriptor.explanation(failure))")
    }
  }

  private static var plainStyle: ReportStyle { ReportStyle(version: Program.version) }

  private static var processors: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 256) }
}
