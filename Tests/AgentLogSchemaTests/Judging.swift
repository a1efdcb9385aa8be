import AgentLogFindings
import AgentLogJSON
import AgentLogSchema

/// A schema text, compiled.
func compiled(
  _ schema: String, fields: FieldNames = FieldNames(), assertsFormats: Bool = true
) throws -> CompiledSchema {
  let document = try JSONDocument(name: "schema.json", text: schema.utf8)
  return try SchemaCompiler.compile(
    document.root, fields: fields, assertsFormats: assertsFormats)
}

/// The mistakes of a schema text; empty where it compiles.
func mistakes(_ schema: String) throws -> [SchemaMistake] {
  do {
    _ = try compiled(schema)
    return []
  } catch let mistakes as SchemaMistakes {
    return mistakes.mistakes
  }
}

/// One violation as the tests compare it: `rule pointer`, and its message.
struct Told: Equatable {
  var place: String
  var message: String
}

extension CompiledSchema {
  /// What is wrong with an instance. Both ways of judging must agree.
  ///
  /// - Parameter quickly: only tell whether it fits.
  func judge(_ instance: String, quickly: Bool = false) throws -> (fits: Bool, told: [Told]) {
    let document = try JSONDocument(name: "instance.json", text: instance.utf8)
    var evaluator = SchemaEvaluator(self)
    return document.withBytes { bytes in
      let quick = evaluator.holds(nodes: document.nodes, bytes: bytes)
      if quickly {
        precondition(!evaluator.gaveUp)
        return (quick, [])
      }
      let fits = evaluator.evaluate(nodes: document.nodes, bytes: bytes)
      precondition(quick == fits && !evaluator.gaveUp)
      let text = ViolationText(
        self, nodes: document.nodes, bytes: bytes, showing: .masked(Masker()))
      let told = evaluator.violations.map {
        Told(
          place: "\(text.rule(of: $0)) \(text.pointer(of: $0))", message: text.message(of: $0))
      }
      return (fits, told)
    }
  }
}
