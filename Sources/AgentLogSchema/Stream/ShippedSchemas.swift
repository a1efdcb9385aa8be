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
    return try StreamSchema(document: .schema(name + ".json", text.utf8), isTrusted: true)
  }

  /// A schema from the text of a file: a stream schema, or a plain JSON Schema.
  ///
  /// - Parameters:
  ///   - file: what mistakes give as the file's name.
  ///   - library: where JSON Schemas may refer to.
  ///   - assertsFormats: whether `format` judges in a plain JSON Schema.
  package init(
    file: String, text: some Sequence<UInt8>, library: SchemaLibrary = SchemaLibrary(),
    assertsFormats: Bool = false
  ) throws(SchemaMistakes) {
    let document = try JSONDocument.schema(file, text)
    if PlainSchema.isPlain(document.root) {
      self.init(
        try PlainSchema(document, library: library, assertsFormats: assertsFormats))
    } else {
      try self.init(document: document, library: library)
    }
  }
}
