import AgentLogJSON
import AgentLogSchema

/// What `--schema` and the `schema` commands take: the name of a shipped schema, or a file.
enum SchemaArgument {
  case shipped(String)
  case file(String)

  /// Says which of both a text is. A shipped name comes first; a file of that name is `./name`.
  init(_ text: String) throws(UsageError) {
    if ShippedSchemas.names.contains(text) {
      self = .shipped(text)
    } else if text.contains("/") || text.hasSuffix(".json") || FileText.exists(text) {
      self = .file(text)
    } else {
      throw .unknown(
        "schema", text, candidates: ShippedSchemas.names,
        hint: "agentlog schema list shows those that are shipped; a file is given by its path")
    }
  }

  /// The JSON, before anything is known of it but that it can be read.
  func text() throws(UsageError) -> [UInt8] {
    switch self {
    case .shipped(let name): Array((ShippedSchemas.text(name) ?? "").utf8)
    case .file(let path): try FileText.read(path)
    }
  }

  func document() throws(UsageError) -> JSONDocument {
    let bytes = try text()
    do throws(JSONFault) {
      return try JSONDocument(name: name, text: bytes)
    } catch {
      let place = TextPosition.of(error.offset, in: bytes)
      let mistake = SchemaMistake(
        file: name, line: place.line, column: place.column,
        message: "not valid JSON: \(error.reason.explanation)")
      throw UsageError(complete: [mistake.description])
    }
  }

  /// The compiled schema, or all its mistakes.
  ///
  /// - Parameters:
  ///   - library: where JSON Schemas may refer to.
  ///   - assertsFormats: whether `format` judges in a plain JSON Schema.
  func load(
    _ library: SchemaLibrary = SchemaLibrary(), assertsFormats: Bool = false
  ) throws(UsageError) -> StreamSchema {
    let bytes = try text()
    do throws(SchemaMistakes) {
      return try StreamSchema(
        file: name, text: bytes, library: library, assertsFormats: assertsFormats)
    } catch {
      throw UsageError(complete: error.mistakes.map(\.description))
    }
  }

  /// What messages call it.
  private var name: String {
    switch self {
    case .shipped(let name): name
    case .file(let path): path
    }
  }
}
