import AgentLogJSON

/// `anyOf`: the value fits at least one schema of a list. When it fits none, what is told is what
/// keeps it from the nearest one.
package struct AnyOfKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "anyOf"
  static let vocabulary: SchemaVocabularies = .applicator

  /// Noted where no schema of the list allows the value's type.
  package var site: Int32
  /// Nodes; in ``SchemaParts/lists``.
  package var schemas: PoolRange
  /// Index into ``SchemaParts/dispatches``, or -1.
  package var dispatch: Int32 = -1

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let schemas = builder.schemaList(value, keyword, isInPlace: true) else { return }
    let site = builder.site(keyword, rule: "event/wrong-type")
    builder.add(.anyOf(AnyOfKeyword(site: site, schemas: schemas)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let candidates = run.candidates(schemas, dispatch, index)
    for entry in candidates.range {
      let schema = Int(run.tables.lists[entry])
      if run.quietly(schema, index) {
        // What is recommended there is still told.
        return run.advises ? run.judge(schema, index) : true
      }
    }
    return run.collects ? run.explainBranches(candidates, of: schemas, site, index) : false
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    let candidates = run.candidates(schemas, dispatch, index)
    run.markFitting(candidates.count > 0 ? candidates : schemas, index, &marks)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let expected = TypeKeyword.describe(AllowedKinds.union(schemas, told.schema.parts))
    return Complaint(text: "is \(told.kind); expected \(expected)", summary: "is not \(expected)")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(inPlace: parts.list(schemas))
  }
}
