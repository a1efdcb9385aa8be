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

  /// Where the key stands in the policy, as JSON Pointer (RFC 6901). Names may hold dots: only the
  /// parts that the format knows are split.
  package var pointer: String {
    let heads =
      ["logging.ids.", "logging.tool_calls.", "logging.pii.", "logging.stop_reasons."]
      + ["logging.alerts.", "content.", "fields.", "severity.", "bounds."]
    guard let head = heads.first(where: { path.hasPrefix($0) }) else { return "" }
    let name = path.dropFirst(head.count).reduce(into: "") { text, character in
      switch character {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.append(character)
      }
    }
    return "/" + head.map { $0 == "." ? "/" : String($0) }.joined() + name
  }
}

/// Where something stands in a policy file.
package struct PolicyPlace: Sendable, Hashable {
  package var file: String
  /// 1-based.
  package var line: Int
  /// 1-based, in bytes.
  package var column: Int
  /// From the beginning of the file, in bytes.
  package var offset: Int

  package init(file: String, line: Int, column: Int, offset: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.offset = offset
  }

  package init(_ element: JSONElement) {
    let position = element.position
    self.init(
      file: element.document.name, line: position.line, column: position.column,
      offset: element.document.place(of: element.offset))
  }

  /// A mistake at this place, for engines that find more wrong with a policy than its form.
  package func mistake(_ message: String, suggestion: String? = nil) -> SchemaMistake {
    SchemaMistake(
      file: file, line: line, column: column, message: message, suggestion: suggestion)
  }
}
