@testable import AgentLogCLI

/// One call of the program inside the test, with everything it wrote.
struct Call {
  let status: ExitStatus
  let output: String
  let errors: String

  init(_ arguments: String..., environment: Environment = Environment()) {
    self.init(arguments, environment: environment)
  }

  init(_ arguments: [String], environment: Environment = Environment()) {
    let output = Sink.memory()
    let errors = Sink.memory()
    status = Program.run(
      arguments: arguments, environment: environment, output: output, errors: errors)
    self.output = output.text
    self.errors = errors.text
  }
}

extension Invocation {
  /// What the arguments of `validate` come to.
  static func validate(_ arguments: String...) throws -> Invocation {
    try ArgumentParser.invocation(of: .validate, arguments[...])
  }
}
