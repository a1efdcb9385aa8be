import AgentLogJSON

/// `recommended` (of this project): members that an object should have. One that is missing is
/// noted, and the object still fits.
package struct RecommendedKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "recommended"
  static let vocabulary: SchemaVocabularies = .stream

  package var site: Int32
  /// Indices into ``SchemaParts/fields``; in ``SchemaParts/lists``.
  package var fields: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let fields = builder.fieldList(value, keyword) else { return }
    let site = builder.site(keyword, rule: "event/missing-recommended")
    builder.add(.recommended(RecommendedKeyword(site: site, fields: fields)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.collects, run.view.nodes[index].kind == .object else { return true }
    for entry in fields.range {
      let field = run.tables.lists[entry]
      if !run.find(Int(field), in: index).exists { _ = run.broken(site, index, field: field) }
    }
    return true
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "is missing; it is recommended", summary: "is missing")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(fields: parts.list(fields))
  }
}
