/// What a command may touch of the world: where it writes and what it knows of its surroundings.
package struct Session {
  package let environment: Environment
  package let output: Sink
  package let errors: Sink

  /// How wide help and tables are set: the terminal's width, at most 100.
  var width: Int { min(max(environment.outputColumns, 40), 100) }

  /// Says something on standard error that changes no outcome.
  func warn(_ message: String) {
    errors.write("agentlog: \(message)\n")
  }
}
