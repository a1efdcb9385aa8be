import AgentLogJSON

/// `dependentRequired`: members that must be there when another one is.
package struct DependentRequiredKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "dependentRequired"
  static let vocabulary: SchemaVocabularies = .validation
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32
  /// The field that asks for the others.
  package var field: Int32
  /// Indices into ``SchemaParts/fields``; in ``SchemaParts/lists``.
  package var needs: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .object else {
      builder.mistake(
        value, "'dependentRequired' is \(value.kindName); expected an object of lists of names")
      return
    }
    for (key, list) in value.members { compile(key, list, keyword, &builder) }
  }

  /// One member and those it asks for.
  static func compile(
    _ key: JSONElement, _ list: JSONElement, _ keyword: String, _ builder: inout SchemaBuilder
  ) {
    guard let needs = builder.fieldList(list, keyword) else { return }
    let field = builder.field(key)
    let site = builder.site(keyword, rule: "event/missing-field")
    builder.add(
      .dependentRequired(DependentRequiredKeyword(site: site, field: field, needs: needs)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object, run.find(Int(field), in: index).exists else {
      return true
    }
    var holds = true
    for entry in needs.range {
      let need = run.tables.lists[entry]
      guard !run.find(Int(need), in: index).exists else { continue }
      holds = run.broken(site, index, field: need)
      if !run.collects { return false }
    }
    return holds
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let other = told.schema.parts.name(ofField: Int(field))
    return Complaint(
      text: "is missing; \(other) is there, which needs it", summary: "is missing beside \(other)")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(fields: [Int(field)] + parts.list(needs))
  }
}
