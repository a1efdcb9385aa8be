import AgentLogJSON

/// `enum`: the values that are allowed. O(values) for each value judged.
package struct EnumKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "enum"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// Indices into ``SchemaParts/literals``; in ``SchemaParts/lists``.
  package var literals: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .array else {
      builder.mistake(value, "'enum' is \(value.kindName); expected a list of values")
      return
    }
    let literals = value.elements.map { builder.literal($0) }
    let run = builder.list(literals)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.oneOfValues(EnumKeyword(site: site, literals: run)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    for entry in literals.range where run.equals(index, Int(run.tables.lists[entry])) {
      return true
    }
    return run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let texts = told.schema.parts.list(literals).map { told.schema.text(ofLiteral: $0) }
    let meant = told.shownText.flatMap { text in
      Nearest.of(
        text,
        among: told.schema.parts.list(literals).compactMap {
          told.schema.string(ofLiteral: $0).map { String(decoding: $0, as: UTF8.self) }
        })
    }
    return Complaint(
      text: "is \(told.value); expected \(Wording.short(texts))",
      summary: "is not \(Wording.short(texts))", hint: meant.map { "did you mean '\($0)'?" })
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(whole: parts.list(literals).contains { parts.literals[$0].kind == .object })
  }
}
