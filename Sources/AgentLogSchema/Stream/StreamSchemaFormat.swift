import AgentLogJSON
import AgentLogResources

/// The description of the stream schema format, `Schemas/formats/schema-1.json`, that every stream
/// schema is checked against before anything else reads it.
enum StreamSchemaFormat {
  /// All mistakes with line and column; none where the document fits.
  static func mistakes(in document: JSONDocument) throws(SchemaMistakes) -> [SchemaMistake] {
    ValidateDocument.mistakes(in: document, by: try description())
  }

  private static func description() throws(SchemaMistakes) -> CompiledSchema {
    switch compiled {
    case .success(let schema): schema
    case .failure(let mistakes): throw mistakes
    }
  }

  private static let compiled: Result<CompiledSchema, SchemaMistakes> = {
    let name = "formats/schema-1.json"
    do throws(JSONFault) {
      let text = Resources.schema(named: "formats/schema-1") ?? ""
      let document = try JSONDocument(name: name, text: text.utf8)
      return Result { () throws(SchemaMistakes) in
        try SchemaCompiler.compile(document.root, isRecord: false)
      }
    } catch {
      return .failure(
        SchemaMistakes([
          SchemaMistake(file: name, line: 1, column: 1, message: error.reason.explanation)
        ]))
    }
  }()
}
