import AgentLogJSON

/// `not`: the value does not fit a schema.
package struct NotKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "not"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let schema = builder.inPlace(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.not(NotKeyword(site: site, schema: schema)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    !run.quietly(Int(schema), index) || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "has a form that 'not' forbids", summary: "has a form that 'not' forbids")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach(inPlace: [Int(schema)]) }
}
