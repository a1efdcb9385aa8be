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
import AgentLogReport
import AgentLogSchema

/// What commands that look at runs have in common: inputs, options, the pass, files.
struct RunsPlan {
  let invocation: Invocation
  let session: Session

  /// Those of the call, else those of agentlog.json.
  func inputs() throws(UsageError) -> [String] {
    let config = try ProjectConfig.find(invocation, session)
    let inputs = invocation.operands.isEmpty ? config.inputs : invocation.operands
    if inputs.isEmpty {
      let piped = session.environment.inputIsTerminal ? "" : ", or - to read standard input"
      throw UsageError("nothing to read; give log files or folders" + piped)
    }
    if inputs.contains("") { throw UsageError("an input has an empty name") }
    if inputs.filter({ $0 == "-" }).count > 1 {
      throw UsageError("standard input can be read once, so give - once")
    }
    return inputs
  }

  func options(_ request: RunRequest) throws(UsageError) -> CheckOptions {
    let config = try ProjectConfig.find(invocation, session)
    var options = CheckOptions()
    let library = try invocation.schemaLibrary()
    if let schema = invocation.schema ?? config.schema {
      options.schema = try SchemaArgument(schema).load(library, assertsFormats: false)
      if options.schema?.isPlain ?? false {
        throw UsageError("a plain JSON Schema does not say what a run is; give a stream schema")
      }
    }
    var behaviour = BehaviourOptions()
    behaviour.runs = request
    behaviour.guessesRuns = true
    options.behaviour = behaviour
    options.jobs = invocation.jobs ?? Self.processors
    options.textLines = invocation.textLines.severity
    options.failOn = nil
    options.window = invocation.window
    options.join = invocation.join
    options.maxLine = invocation.maxLine
    options.maxDepth = invocation.maxDepth
    return options
  }

  func read(_ inputs: [String], _ options: CheckOptions) -> Report {
    let environment = session.environment
    guard environment.showsProgress(invocation.progress) else {
      return Check(options).run(inputs: inputs, progress: nil)
    }
    let line = ProgressLine(columns: environment.columns, errors: .descriptor(2))
    defer { line.erase() }
    return Check(options).run(inputs: inputs, progress: line.report)
  }

  var style: ReportStyle {
    var style = ReportStyle(version: Program.version)
    style.columns = session.environment.outputColumns
    style.color = session.environment.colors(invocation.color)
    style.all = invocation.all
    return style
  }

  func tellProblems(_ report: Report) {
    for input in report.inputs {
      if let problem = input.problem { session.warn("\(input.path): \(problem)") }
    }
  }

  func isUnread(_ report: Report) -> Bool { report.inputs.contains { $0.problem != nil } }

  /// Writes all files, then moves them into their places. False where one could not be written.
  func write(
    _ report: Report, to files: [ReportFile], _ body: (ReportFile, Sink) -> Void
  ) -> Bool {
    let failures = files.compactMap { file in file.write { body(file, $0) } }
    guard failures.isEmpty else {
      for file in files { file.discard() }
      for failure in failures { session.warn(failure) }
      return false
    }
    let misplaced = files.compactMap { $0.commit() }
    for failure in misplaced { session.warn(failure) }
    return misplaced.isEmpty
  }

  private static var processors: Int { min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 256) }
}
