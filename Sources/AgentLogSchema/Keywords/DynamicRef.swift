import AgentLogJSON

/// `$dynamicRef`: the value fits the schema that the outermost resource on the way calls by a name
/// (`$dynamicAnchor`). A reference that leads to no dynamic anchor is a plain one.
package struct DynamicRefKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "$dynamicRef"
  static let vocabulary: SchemaVocabularies = .core
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32 { -1 }
  /// The name: index into ``SchemaParts/dynamicAnchors``.
  package var name: Int32
  /// What it leads to where no resource on the way has the name.
  package var schema: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let target = builder.target(of: value, keyword) else { return }
    let schema = builder.referred(target)
    if let name = target.dynamicName {
      let name = builder.dynamicName(name)
      builder.add(.dynamicRef(DynamicRefKeyword(name: name, schema: schema)))
    } else {
      builder.add(.ref(RefKeyword(schema: schema)))
    }
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    run.judge(run.dynamicTarget(self), index)
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    run.mark(by: run.dynamicTarget(self), index, &marks)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  /// Whether it leads back to itself for the same value depends on the way, so that loops through
  /// it are not refused; the evaluator gives them up.
  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(
      below: [Int(schema)] + parts.dynamicAnchors[Int(name)].map { Int($0.node) }, whole: true)
  }
}
