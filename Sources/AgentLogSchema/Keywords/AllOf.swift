import AgentLogJSON

/// `allOf`: the value fits every schema of a list.
package struct AllOfKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "allOf"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32 { -1 }
  /// Nodes; in ``SchemaParts/lists``.
  package var schemas: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let schemas = builder.schemaList(value, keyword, isInPlace: true) else { return }
    builder.add(.allOf(AllOfKeyword(schemas: schemas)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    var holds = true
    for entry in schemas.range where !run.judge(Int(run.tables.lists[entry]), index) {
      holds = false
      if !run.collects { return false }
    }
    return holds
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    for entry in schemas.range { run.mark(by: Int(run.tables.lists[entry]), index, &marks) }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(inPlace: parts.list(schemas))
  }
}
