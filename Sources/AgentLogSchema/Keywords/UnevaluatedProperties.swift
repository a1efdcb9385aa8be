import AgentLogJSON

/// `unevaluatedProperties`: a schema for each member that no keyword beside it, and none of the
/// schemas that the same object fits, has looked at. What was looked at is worked out here, when it
/// is asked for, so that schemas without this keyword pay nothing.
package struct UnevaluatedPropertiesKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "unevaluatedProperties"
  static let vocabulary: SchemaVocabularies = .unevaluated
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32
  /// The schema, or -1 for `false`: such a member is not allowed.
  package var schema: Int32
  /// The node that it stands in.
  package var node: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let schema = value.bool == false ? -1 : builder.below(value)
    let site = builder.site(keyword, rule: "event/unknown-field")
    builder.add(
      .unevaluatedProperties(
        UnevaluatedPropertiesKeyword(site: site, schema: schema, node: Int32(builder.node))))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let value = run.view.nodes[index]
    guard value.kind == .object, value.count > 0 else { return true }
    var marks = EvaluatedMarks(count: Int(value.count))
    run.mark(beside: Int(node), index, &marks)
    if marks.isAll { return true }
    var holds = true
    run.forEachMember(of: index) { key, position, run in
      guard !marks.has(position), holds || run.collects else { return }
      let fits =
        schema >= 0
        ? run.judge(Int(schema), key &+ 1) : run.broken(site, key &+ 1)
      if !fits { holds = false }
    }
    return holds
  }

  /// Where it holds, nothing is left that was not looked at.
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    if run.view.nodes[index].kind == .object { marks.markAll() }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "is not in the schema", summary: "is not in the schema")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: schema >= 0 ? [Int(schema)] : [], whole: true)
  }
}
