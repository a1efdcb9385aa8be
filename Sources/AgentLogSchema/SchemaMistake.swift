/// Something wrong in a schema file: where, what, and what was probably meant.
package struct SchemaMistake: Error, Sendable, Hashable {
  package var file: String
  /// 1-based.
  package var line: Int
  /// 1-based, in bytes.
  package var column: Int
  /// What is wrong, in one sentence without a final full stop.
  package var message: String
  /// What was probably meant, or nil: `did you mean 'required'?`.
  package var suggestion: String?

  package init(file: String, line: Int, column: Int, message: String, suggestion: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }
}

extension SchemaMistake: CustomStringConvertible {
  /// `file:line:column: message; suggestion`.
  package var description: String {
    "\(file):\(line):\(column): \(message)" + (suggestion.map { "; " + $0 } ?? "")
  }
}

/// All mistakes of a schema that could not be loaded; never empty.
package struct SchemaMistakes: Error, Sendable {
  package var mistakes: [SchemaMistake]

  package init(_ mistakes: [SchemaMistake]) { self.mistakes = mistakes }
}
