#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program: from arguments to exit status.
package enum Program {
  /// The number that `agentlog version` prints.
  package static let version = "0.1.0"

  /// Runs the call that this process was started with and ends the process.
  package static func main() -> Never {
    Interruption.install()
    let output = Sink.descriptor(1)
    let errors = Sink.descriptor(2)
    let status = run(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: .current(),
      output: output, errors: errors)
    exit(status.rawValue)
  }

  /// Runs one call. Ends no process and touches only the two sinks and the files that the
  /// arguments name.
  ///
  /// - Parameter arguments: what follows the program's name.
  package static func run(
    arguments: [String], environment: Environment, output: Sink, errors: Sink
  ) -> ExitStatus {
    let session = Session(environment: environment, output: output, errors: errors)
    var status: ExitStatus
    do throws(UsageError) {
      status = try perform(arguments, session)
    } catch {
      tell(error, errors)
      status = .wrongCall
    }
    output.flush()
    if let failure = output.failure {
      if failure == EPIPE {
        status = .closedPipe
      } else {
        errors.write(
          "agentlog: cannot write to standard output: \(Descriptor.explanation(failure))\n")
        if status == .passed { status = .inconclusive }
      }
    }
    errors.flush()
    return status
  }

  private static func perform(
    _ arguments: [String], _ session: Session
  ) throws(UsageError) -> ExitStatus {
    switch try ArgumentParser.parse(arguments) {
    case .overview(let length):
      session.output.write(HelpPage.overview(length, width: session.width))
      return .passed
    case .family(let word):
      session.output.write(HelpPage.family(word, width: session.width))
      return .passed
    case .command(let command, let invocation):
      if let length = invocation.help {
        session.output.write(HelpPage.command(command, length, width: session.width))
        return .passed
      }
      do throws(UsageError) {
        return try command.run(invocation, session)
      } catch {
        var error = error
        if error.command == nil { error.command = command.name }
        throw error
      }
    }
  }

  private static func tell(_ error: UsageError, _ errors: Sink) {
    guard !error.isComplete else {
      for line in error.lines { errors.write(line + "\n") }
      return
    }
    for (index, line) in error.lines.enumerated() {
      errors.write((index == 0 ? "agentlog: " : "  ") + line + "\n")
    }
    let command = error.command.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    errors.write("Try 'agentlog help" + command + "'.\n")
  }
}
