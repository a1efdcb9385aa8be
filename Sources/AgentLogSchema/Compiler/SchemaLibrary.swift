package import AgentLogJSON
import AgentLogResources

/// Where references to other documents lead. Nothing is ever fetched from a network.
package protocol SchemaSource: Sendable {
  /// The document that a URI (without fragment) names, or nil where the source has none.
  func document(at uri: String) throws(SchemaMistakes) -> JSONDocument?
}

/// The documents that a schema may refer to: those that agentlog carries (the meta-schemas of draft
/// 2020-12 and draft-07), then those of the given sources, in their order.
package struct SchemaLibrary: Sendable {
  private let sources: [any SchemaSource]

  package init(_ sources: [any SchemaSource] = []) {
    self.sources = sources
  }

  func document(at uri: String) throws(SchemaMistakes) -> JSONDocument? {
    if let own = try MetaSchemas.document(at: uri) { return own }
    for source in sources {
      if let found = try source.document(at: uri) { return found }
    }
    return nil
  }
}

/// The meta-schemas inside the binary, below `Schemas/meta/`.
enum MetaSchemas {
  /// The resource that a URI names, or nil.
  static func resource(at uri: String) -> String? {
    switch uri {
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema":
      return "meta/draft-07"
    case "https://json-schema.org/draft/2020-12/schema": return "meta/draft-2020-12/schema"
    default:
      let prefix = "https://json-schema.org/draft/2020-12/meta/"
      guard uri.hasPrefix(prefix) else { return nil }
      return "meta/draft-2020-12/" + uri.dropFirst(prefix.count)
    }
  }

  static func document(at uri: String) throws(SchemaMistakes) -> JSONDocument? {
    guard let name = resource(at: uri), let text = Resources.schema(named: name) else { return nil }
    return try JSONDocument.schema(uri, text.utf8)
  }
}

extension JSONDocument {
  /// Reads the text of a schema; a fault is the mistake of that file.
  package static func schema(
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
