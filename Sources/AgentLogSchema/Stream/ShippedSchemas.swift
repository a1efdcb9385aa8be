import AgentLogJSON
import AgentLogResources

extension StreamSchema {
  /// The schemas that come with agentlog, in the order in which they are tried on an unknown log.
  package static let shippedNames = [
    "agent-run", "tool-gateway", "agent-trace", "run-summary", "service-log", "otel-genai",
  ]

  /// A shipped schema by name; nil where none has that name. Compiles it: a few milliseconds.
  package static func shipped(_ name: String) throws(SchemaMistakes) -> StreamSchema? {
    guard shippedNames.contains(name), let text = Resources.schema(named: name) else { return nil }
    return try StreamSchema(document: document(name + ".json", text.utf8), isTrusted: true)
  }

  /// A schema from the text of a file.
  ///
  /// - Parameter file: what mistakes give as the file's name.
  package init(file: String, text: some Sequence<UInt8>) throws(SchemaMistakes) {
    try self.init(document: Self.document(file, text))
  }

  private static func document(
    _ name: String, _ text: some Sequence<UInt8>
  ) throws(SchemaMistakes) -> JSONDocument {
    let text = Array(text)
    do throws(JSONFault) {
      return try JSONDocument(name: name, text: text)
    } catch {
      let position = TextPosition.of(error.offset, in: text)
      throw SchemaMistakes([
        SchemaMistake(
          file: name, line: position.line, column: position.column,
          message: "not valid JSON: \(error.reason.explanation)")
      ])
    }
  }
}
