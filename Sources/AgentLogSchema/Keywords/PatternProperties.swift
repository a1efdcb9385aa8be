import AgentLogJSON

/// `patternProperties`: a schema for each member whose name a pattern finds.
package struct PatternPropertiesKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "patternProperties"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32 { -1 }
  /// Index into ``SchemaParts/patterns``.
  package var pattern: Int32
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .object else {
      builder.mistake(
        value, "'patternProperties' is \(value.kindName); expected an object of schemas")
      return
    }
    for (key, element) in value.members {
      let schema = builder.below(element)
      guard let pattern = builder.pattern(key) else { continue }
      builder.add(
        .patternProperties(PatternPropertiesKeyword(pattern: pattern, schema: schema)))
    }
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    var holds = true
    var key = index &+ 1
    let end = Int(run.view.nodes[index].next)
    while key < end {
      if run.finds(Int(pattern), in: key) && !run.judge(Int(schema), key &+ 1) {
        holds = false
        if !run.collects { return false }
      }
      key = Int(run.view.nodes[key &+ 1].next)
    }
    return holds
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    guard run.view.nodes[index].kind == .object else { return }
    run.forEachMember(of: index) { key, position, run in
      if run.finds(Int(pattern), in: key) { marks.mark(position) }
    }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: [Int(schema)], whole: true)
  }
}
