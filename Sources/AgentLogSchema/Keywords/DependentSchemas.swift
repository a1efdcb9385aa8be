import AgentLogJSON

/// `dependentSchemas`: what an object must fit when it has a member.
package struct DependentSchemasKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "dependentSchemas"
  static let vocabulary: SchemaVocabularies = .applicator
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32 { -1 }
  /// Field and schema pairs; in ``SchemaParts/properties``.
  package var entries: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .object else {
      builder.mistake(
        value, "'dependentSchemas' is \(value.kindName); expected an object of schemas")
      return
    }
    add(
      value.members.map { key, schema in
        PropertyEntry(field: builder.field(key), schema: builder.inPlace(schema))
      }, &builder)
  }

  static func add(_ entries: [PropertyEntry], _ builder: inout SchemaBuilder) {
    builder.parts.dependents += entries
    let run = PoolRange(
      first: builder.parts.dependents.count - entries.count, count: entries.count)
    builder.add(.dependentSchemas(DependentSchemasKeyword(entries: run)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    var holds = true
    for entry in entries.range {
      let dependent = run.tables.dependents[entry]
      guard run.find(Int(dependent.field), in: index).exists else { continue }
      if !run.judge(Int(dependent.schema), index) {
        holds = false
        if !run.collects { return false }
      }
    }
    return holds
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    guard run.view.nodes[index].kind == .object else { return }
    for entry in entries.range {
      let dependent = run.tables.dependents[entry]
      if run.find(Int(dependent.field), in: index).exists {
        run.mark(by: Int(dependent.schema), index, &marks)
      }
    }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    let entries = parts.dependents[entries.range]
    return InstructionReach(
      inPlace: entries.map { Int($0.schema) }, fields: entries.map { Int($0.field) })
  }
}
