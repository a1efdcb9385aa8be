import AgentLogSchema

/// A check that cannot begin because of how it was asked for: a schema that is wrong, a file that is not
/// there.
public struct LogCheckMistake: Error, Sendable, CustomStringConvertible {
  /// What is wrong, where, and what to do; a line for each mistake.
  public let description: String

  package init(_ description: String) { self.description = description }

  /// Runs what may find mistakes in a file.
  static func translating<Result>(
    _ body: () throws(SchemaMistakes) -> Result
  ) throws(LogCheckMistake) -> Result {
    do throws(SchemaMistakes) {
      return try body()
    } catch {
      throw LogCheckMistake(error.mistakes.map(\.description).joined(separator: "\n"))
    }
  }
}
