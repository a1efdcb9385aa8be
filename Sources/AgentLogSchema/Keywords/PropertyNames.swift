import AgentLogJSON

/// `propertyNames`: a schema for the name of each member, as a string.
package struct PropertyNamesKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "propertyNames"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let schema = builder.below(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.propertyNames(PropertyNamesKeyword(site: site, schema: schema)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    var holds = true
    var key = index &+ 1
    let end = Int(run.view.nodes[index].next)
    while key < end {
      if !run.quietly(Int(schema), key) {
        holds = run.broken(site, key &+ 1)
        if !run.collects { return false }
      }
      key = Int(run.view.nodes[key &+ 1].next)
    }
    return holds
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(
      text: "has a name that the schema does not allow",
      summary: "has a name that the schema does not allow")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: [Int(schema)], whole: true)
  }
}
