import AgentLogJSON

/// `oneOf`: the value fits exactly one schema of a list. When it fits none, what is told is what
/// keeps it from the nearest one.
package struct OneOfKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "oneOf"
  static let vocabulary: SchemaVocabularies = .applicator

  /// Noted where several schemas of the list fit.
  package var site: Int32
  /// Noted where no schema of the list allows the value's type.
  package var typeSite: Int32
  /// Nodes; in ``SchemaParts/lists``.
  package var schemas: PoolRange
  /// Index into ``SchemaParts/dispatches``, or -1.
  package var dispatch: Int32 = -1

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let schemas = builder.schemaList(value, keyword, isInPlace: true) else { return }
    let site = builder.site(keyword, rule: "event/bad-value")
    let typeSite = builder.site(keyword, rule: "event/wrong-type")
    builder.add(.oneOf(OneOfKeyword(site: site, typeSite: typeSite, schemas: schemas)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let candidates = run.candidates(schemas, dispatch, index)
    var fitting = -1
    for entry in candidates.range {
      let schema = Int(run.tables.lists[entry])
      guard run.quietly(schema, index) else { continue }
      if fitting >= 0 { return run.broken(site, index) }
      fitting = schema
    }
    guard fitting < 0 else { return run.advises ? run.judge(fitting, index) : true }
    return run.collects ? run.explainBranches(candidates, of: schemas, typeSite, index) : false
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    let candidates = run.candidates(schemas, dispatch, index)
    run.markFitting(candidates.count > 0 ? candidates : schemas, index, &marks)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    if told.violation.site == typeSite {
      let expected = TypeKeyword.describe(AllowedKinds.union(schemas, told.schema.parts))
      return Complaint(
        text: "is \(told.kind); expected \(expected)", summary: "is not \(expected)")
    }
    return Complaint(
      text: "fits more than one of the \(schemas.count) forms in 'oneOf'; exactly one is allowed",
      summary: "fits more than one of the forms in 'oneOf'")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(inPlace: parts.list(schemas))
  }
}
