package import AgentLogJSON
package import AgentLogSchema

/// A key of a policy file, with the rules that enforce it.
package struct PolicyKey: Sendable, Hashable {
  /// `logging.tool_calls.store_args`.
  package var path: String
  /// Rules of which each judges a part of what the key says; empty where the key says nothing here.
  package var rules: [String]
  package var place: PolicyPlace

  package init(path: String, rules: [String], place: PolicyPlace) {
    self.path = path
    self.rules = rules
    self.place = place
  }
}

/// Where something stands in a policy file.
package struct PolicyPlace: Sendable, Hashable {
  package var file: String
  /// 1-based.
  package var line: Int
  /// 1-based, in bytes.
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  package init(_ element: JSONElement) {
    let position = element.position
    self.init(file: element.document.name, line: position.line, column: position.column)
  }

  /// A mistake at this place, for engines that find more wrong with a policy than its form.
  package func mistake(_ message: String, suggestion: String? = nil) -> SchemaMistake {
    SchemaMistake(
      file: file, line: line, column: column, message: message, suggestion: suggestion)
  }
}
