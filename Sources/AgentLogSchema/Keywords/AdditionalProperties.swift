import AgentLogJSON

/// `additionalProperties`: a schema for each member that `properties` and `patternProperties`
/// beside it do not speak of. Every key that a declared field may have counts as declared.
package struct AdditionalPropertiesKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "additionalProperties"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32
  /// The schema, or -1 for `false`: such a member is an unknown field.
  package var schema: Int32
  /// Indices into ``SchemaParts/names`` of all declared keys; in ``SchemaParts/lists``.
  package var declared: PoolRange
  /// The table that finds a declared key, or -1 where there are few.
  package var table: Int32
  /// Indices into ``SchemaParts/patterns``; in ``SchemaParts/lists``.
  package var patterns: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    var names: [Int32] = []
    for (key, _) in builder.members["properties"]?.members ?? [] {
      let field = builder.parts.fields[Int(builder.field(key))]
      names.append(field.name)
      for source in builder.parts.sources[field.sources.range] where source.path.count > 0 {
        names.append(builder.parts.lists[Int(source.path.first)])
      }
    }
    let declared = Set(names).sorted()
    let patterns = (builder.members["patternProperties"]?.members ?? []).compactMap {
      builder.pattern($0.key, reports: false)
    }
    let schema = value.bool == false ? -1 : builder.below(value)
    let run = builder.list(declared)
    let patternRun = builder.list(patterns)
    let table = declared.count > 16 ? builder.nameTable(declared) : -1
    let site = builder.site(keyword, rule: "event/unknown-field")
    builder.add(
      .additionalProperties(
        AdditionalPropertiesKeyword(
          site: site, schema: schema, declared: run, table: table, patterns: patternRun)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    if schema >= 0 && run.tables.nodes[Int(schema)].count == 0 { return true }
    var holds = true
    var key = index &+ 1
    let end = Int(run.view.nodes[index].next)
    while key < end {
      if !isDeclared(key, &run) {
        let fits =
          schema >= 0 ? run.judge(Int(schema), key &+ 1) : run.broken(site, key &+ 1)
        if !fits {
          holds = false
          if !run.collects { return false }
        }
      }
      key = Int(run.view.nodes[key &+ 1].next)
    }
    return holds
  }

  private func isDeclared(_ key: Int, _ run: inout SchemaEvaluator) -> Bool {
    if table >= 0 {
      if run.find(key, table: Int(table)) >= 0 { return true }
    } else {
      for entry in declared.range
      where run.matches(run.view.nodes[key], run.tables.names[Int(run.tables.lists[entry])]) {
        return true
      }
    }
    for entry in patterns.range where run.finds(Int(run.tables.lists[entry]), in: key) {
      return true
    }
    return false
  }

  /// Members that are declared have been looked at beside it.
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    if run.view.nodes[index].kind == .object { marks.markAll() }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let meant = told.shownKey.flatMap { key in
      Nearest.of(
        key, among: told.schema.parts.list(declared).map { told.schema.parts.name($0) })
    }
    return Complaint(
      text: "is not in the schema", summary: "is not in the schema",
      hint: meant.map { "did you mean '\($0)'?" })
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: schema >= 0 ? [Int(schema)] : [], whole: true)
  }
}
