package import AgentLogJSON
import AgentLogResources
package import AgentLogSchema

/// Checks configuration files against the description of their format in `Schemas/formats`, before
/// anything else reads them.
package enum FormatCheck {
  /// A document from the text of a file.
  package static func document(
    _ file: String, _ text: some Sequence<UInt8>
  ) throws(SchemaMistakes) -> JSONDocument {
    let bytes = Array(text)
    do throws(JSONFault) {
      return try JSONDocument(name: file, text: bytes)
    } catch {
      let position = TextPosition.of(error.offset, in: bytes)
      throw SchemaMistakes([
        SchemaMistake(
          file: file, line: position.line, column: position.column,
          message: "not valid JSON: \(error.reason.explanation)")
      ])
    }
  }

  /// All mistakes with line and column; none where the document fits. A key that stands twice is
  /// one, since only one of both would count.
  ///
  /// - Parameter format: the name of a file of `Schemas/formats` without `.json`.
  package static func mistakes(
    in document: JSONDocument, format: String
  ) throws(SchemaMistakes) -> [SchemaMistake] {
    let compiled = try compiled(format)
    return repeatedKeys(document.root)
      + ValidateDocument.mistakes(in: document, by: compiled)
  }

  /// The description of a format, for whoever checks many values by it.
  package static func compiled(_ format: String) throws(SchemaMistakes) -> CompiledSchema {
    let name = "formats/" + format
    let description = try self.document(
      name + ".json", Array((Resources.schema(named: name) ?? "").utf8))
    return try SchemaCompiler.compile(description.root, isRecord: false)
  }

  private static func repeatedKeys(_ element: JSONElement) -> [SchemaMistake] {
    var mistakes: [SchemaMistake] = []
    var seen: Set<String> = []
    for (key, value) in element.members {
      if let name = key.string, !seen.insert(name).inserted {
        let position = key.position
        mistakes.append(
          SchemaMistake(
            file: element.document.name, line: position.line, column: position.column,
            message: "the key stands here a second time; only one of them would count"))
      }
      mistakes += repeatedKeys(value)
    }
    for child in element.elements { mistakes += repeatedKeys(child) }
    return mistakes
  }
}
