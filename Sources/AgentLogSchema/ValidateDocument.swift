package import AgentLogJSON

/// Judges a configuration file by a schema, for the person who wrote the file: every mistake with
/// line and column and, for a name that is not known, what was probably meant.
package enum ValidateDocument {
  /// The mistakes of a document in the order of their places; empty where it fits.
  ///
  /// - Parameter node: the node of the schema that judges the document.
  package static func mistakes(
    in document: JSONDocument, by schema: CompiledSchema, node: Int = 0
  ) -> [SchemaMistake] {
    var evaluator = SchemaEvaluator(schema)
    return document.withBytes { bytes in
      _ = evaluator.evaluate(node: node, nodes: document.nodes, bytes: bytes)
      let text = ViolationText(schema, nodes: document.nodes, bytes: bytes, showing: .plain)
      // Finding the line of each costs the text before it.
      var mistakes = evaluator.violations.prefix(SchemaBuilder.mostMistakes).map { violation in
        let position = document.position(of: text.offset(of: violation))
        let parts = text.parts(of: violation)
        return SchemaMistake(
          file: document.name, line: position.line, column: position.column,
          message: parts.message, suggestion: parts.hint)
      }
      if evaluator.gaveUp {
        mistakes.append(
          SchemaMistake(
            file: document.name, line: 1, column: 1,
            message: "the document is too deep or too large to be judged"))
      }
      return mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }
  }
}
