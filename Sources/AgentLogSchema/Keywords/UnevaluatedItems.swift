import AgentLogJSON

/// `unevaluatedItems`: a schema for each element that no keyword beside it, and none of the schemas
/// that the same array fits, has looked at; as ``UnevaluatedPropertiesKeyword``.
package struct UnevaluatedItemsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "unevaluatedItems"
  static let vocabulary: SchemaVocabularies = .unevaluated
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32
  /// The schema, or -1 for `false`: such an element is not allowed.
  package var schema: Int32
  /// The node that it stands in.
  package var node: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let schema = value.bool == false ? -1 : builder.below(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(
      .unevaluatedItems(
        UnevaluatedItemsKeyword(site: site, schema: schema, node: Int32(builder.node))))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let value = run.view.nodes[index]
    guard value.kind == .array, value.count > 0 else { return true }
    var marks = EvaluatedMarks(count: Int(value.count))
    run.mark(beside: Int(node), index, &marks)
    if marks.isAll { return true }
    var holds = true
    run.forEachElement(of: index) { element, position, run in
      guard !marks.has(position), holds || run.collects else { return }
      let fits =
        schema >= 0
        ? run.judge(Int(schema), element) : run.broken(site, element)
      if !fits { holds = false }
    }
    return holds
  }

  /// Where it holds, nothing is left that was not looked at.
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    if run.view.nodes[index].kind == .array { marks.markAll() }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(
      text: "must not be here; the schema speaks of no such item",
      summary: "is an item that the schema does not speak of")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: schema >= 0 ? [Int(schema)] : [], whole: true)
  }
}
