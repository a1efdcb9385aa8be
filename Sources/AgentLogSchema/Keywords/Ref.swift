import AgentLogJSON

/// `$ref`: the value fits another schema: of the same document (`#/$defs/name`, `#anchor`), or of
/// another one that is known.
package struct RefKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "$ref"
  static let vocabulary: SchemaVocabularies = .core

  package var site: Int32 { -1 }
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let target = builder.target(of: value, keyword) else { return }
    builder.add(.ref(RefKeyword(schema: builder.referred(target))))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    run.judge(Int(schema), index)
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    run.mark(by: Int(schema), index, &marks)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach(inPlace: [Int(schema)]) }
}
