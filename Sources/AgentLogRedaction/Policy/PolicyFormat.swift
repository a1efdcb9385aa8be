import AgentLogJSON
import AgentLogResources
import AgentLogSchema

/// The description of the policy format, `Schemas/formats/policy-1.json`, that every policy is
/// checked against before anything else reads it.
enum PolicyFormat {
  /// All mistakes with line and column; none where the document fits.
  static func mistakes(in document: JSONDocument) throws(SchemaMistakes) -> [SchemaMistake] {
    ValidateDocument.mistakes(in: document, by: try compiled.get())
  }

  private static let compiled: Result<CompiledSchema, SchemaMistakes> = {
    Result { () throws(SchemaMistakes) in
      let document = try PolicyFile.json(
        "formats/policy-1.json", Array((Resources.schema(named: "formats/policy-1") ?? "").utf8))
      return try SchemaCompiler.compile(document.root, isRecord: false)
    }
  }()
}
