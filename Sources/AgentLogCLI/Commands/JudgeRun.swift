#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import AgentLogBehaviour
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
    /// With both others: a checklist asks of what they find.
    static let score = Engines(rawValue: 4)
    /// Findings fail, and not the checklist alone.
    static let gate = Engines(rawValue: 8)
    static let all: Engines = [.validate, .audit, .score]
  }

  func callAsFunction() throws(UsageError) -> ExitStatus {
    let config =
      engines.contains(.score) ? try ProjectConfig.find(invocation, session) : ProjectConfig()
    var invocation = invocation
    invocation.policy = invocation.policy ?? config.policy
    let inputs = try inputs(config)
    var options = CheckOptions()
    let library = try invocation.schemaLibrary()
    if let schema = invocation.schema ?? config.schema {
      options.schema = try SchemaArgument(schema).load(
        library, assertsFormats: invocation.assertFormats)
    }
    options.validates = engines.contains(.validate)
    if engines.contains(.audit) { options.audit = try AuditPlan.make(invocation, session) }
    if let policy = invocation.policy { options.policyName = policy }
    if engines.contains(.gate) {
      options.behaviour = options.audit.map { BehaviourOptions($0.policy) }
      // A table of runs is for the page that shows one.
      if invocation.format == "html" || invocation.reports.contains(where: { $0.format == "html" })
      {
        options.behaviour?.runs = RunRequest()
      }
    }
    let plan =
      engines.contains(.score)
      ? try ReadinessPlan(invocation, session, config: config) : nil
    plan?.apply(invocation, to: &options)
    options.jobs = invocation.jobs ?? Self.processors
    options.maxFindings = invocation.maxFindings
    options.textLines = invocation.textLines.severity
    let isGate = engines.contains(.gate) || !engines.contains(.score)
    options.failOn = (invocation.failOn ?? config.failOn ?? (isGate ? .error : nil))?.severity
    options.window = invocation.window
    options.join = invocation.join
    options.maxLine = invocation.maxLine
    options.maxDepth = invocation.maxDepth
    let history = try history(plan, inputs)
    let files = try ReportFile.open(invocation.reports, inputs: inputs)

    let watch = Stopwatch()
    var report = check(inputs, options)
    let elapsed = watch.seconds
    let isRecorded = record(&report, history, plan)

    var status = ExitStatus(rawValue: Int32(truncatingIfNeeded: report.exitStatus))
    if !invocation.quiet { print(report, elapsed: elapsed) }
    if !write(report, to: files), status == .passed { status = .inconclusive }
    if !isRecorded, status == .passed { status = .inconclusive }
    appendStepSummary(report)
    if engines.contains([.score, .gate]) { FixtureStore.tellPending(config, session) }
    return status
  }

  private func inputs(_ config: ProjectConfig) throws(UsageError) -> [String] {
    let inputs = invocation.operands.isEmpty ? config.inputs : invocation.operands
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

  // MARK: - Over time

  private func history(_ plan: ReadinessPlan?, _ inputs: [String]) throws(UsageError) -> History? {
    guard let plan else { return nil }
    guard let path = invocation.history ?? plan.config.history else {
      if invocation.noWorse {
        throw UsageError("--no-worse needs --history FILE to compare with")
      }
      return nil
    }
    let subject = plan.config.name ?? inputs.joined(separator: " ")
    return try History(path: path, subject: subject, day: plan.today)
  }

  /// Compares with the history, adds to it, and writes a new baseline. False where a file could not
  /// be written.
  private func record(
    _ report: inout Report, _ history: History?, _ plan: ReadinessPlan?
  ) -> Bool {
    var failures: [String] = []
    if let history, var score = report.score {
      history.compare(&score)
      report.score = score
      if invocation.noWorse || plan?.config.noWorse ?? false {
        Gates.apply([history.gate(score)], to: &report)
      }
      if let failure = history.append(score) { failures.append(failure) }
    }
    if invocation.updateBaseline, let path = plan?.baselinePath {
      do throws(UsageError) {
        try BaselineText.write(report.baseline, to: path)
      } catch {
        failures += error.lines
      }
    }
    for failure in failures { session.warn(failure) }
    return failures.isEmpty
  }

  // MARK: - The pass

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
