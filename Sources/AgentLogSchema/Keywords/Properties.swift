import AgentLogJSON

/// `properties`: a schema for each member of a given name.
package struct PropertiesKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "properties"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32 { -1 }
  /// Fields and their schemas; in ``SchemaParts/properties``.
  package var entries: PoolRange
  /// Some field has several keys, so each is looked for; otherwise one pass over the members does.
  package var hasSources: Bool
  /// The table that finds an entry by its name, or -1 where there are few.
  package var table: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .object else {
      builder.mistake(value, "'properties' is \(value.kindName); expected an object of schemas")
      return
    }
    var entries: [PropertyEntry] = []
    var seen: Set<Int32> = []
    for (key, schema) in value.members {
      let entry = PropertyEntry(
        field: builder.field(key),
        schema: builder.below(schema))
      guard seen.insert(entry.field).inserted else {
        builder.mistake(key, "'\(key.string ?? "")' is here twice")
        continue
      }
      entries.append(entry)
    }
    let first = builder.parts.properties.count
    builder.parts.properties += entries
    let hasSources = entries.contains {
      builder.parts.fields[Int($0.field)].sources.count > 0
    }
    let table =
      entries.count > 16 && !hasSources
      ? builder.nameTable(entries.map { builder.parts.fields[Int($0.field)].name }) : -1
    builder.add(
      .properties(
        PropertiesKeyword(
          entries: PoolRange(first: first, count: entries.count), hasSources: hasSources,
          table: table)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    return hasSources ? holdsByField(index, &run) : holdsByMember(index, &run)
  }

  private func holdsByField(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    var holds = true
    for place in entries.range {
      let entry = run.tables.properties[place]
      guard run.tables.nodes[Int(entry.schema)].count > 0 else { continue }
      let found = run.find(Int(entry.field), in: index)
      if found.exists && !run.judge(Int(entry.schema), found) {
        holds = false
        if !run.collects { return false }
      }
    }
    return holds
  }

  private func holdsByMember(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    var holds = true
    var guess = 0
    var key = index &+ 1
    let end = Int(run.view.nodes[index].next)
    while key < end {
      let place = run.entry(key, self, &guess)
      if place >= 0 && !run.judge(Int(run.tables.properties[place].schema), key &+ 1) {
        holds = false
        if !run.collects { return false }
      }
      key = Int(run.view.nodes[key &+ 1].next)
    }
    return holds
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    guard run.view.nodes[index].kind == .object else { return }
    var guess = 0
    run.forEachMember(of: index) { key, position, run in
      let isDeclared =
        hasSources
        ? run.isSource(key, of: entries) : run.entry(key, self, &guess) >= 0
      if isDeclared { marks.mark(position) }
    }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    let entries = parts.properties[entries.range]
    return InstructionReach(
      below: entries.map { Int($0.schema) }, fields: entries.map { Int($0.field) })
  }
}

extension SchemaEvaluator {
  /// The place of the entry for a key, or -1. Members mostly come in the order of the schema, so
  /// the search begins behind the entry that was found last.
  @inline(__always)
  mutating func entry(_ key: Int, _ properties: PropertiesKeyword, _ guess: inout Int) -> Int {
    let count = Int(properties.entries.count)
    let first = Int(properties.entries.first)
    if properties.table >= 0 {
      let found = find(key, table: Int(properties.table))
      return found < 0 ? -1 : first &+ found
    }
    var tried = 0
    while tried < count {
      let field = tables.properties[first &+ guess].field
      let hit = matches(view.nodes[key], tables.names[Int(tables.fields[Int(field)].name)])
      let place = first &+ guess
      guess = guess &+ 1 == count ? 0 : guess &+ 1
      if hit { return place }
      tried &+= 1
    }
    return -1
  }
}

extension SchemaEvaluator {
  /// Whether a key is one that some field of `properties` may have.
  fileprivate mutating func isSource(_ key: Int, of entries: PoolRange) -> Bool {
    for place in entries.range {
      let field = tables.fields[Int(tables.properties[place].field)]
      if matches(view.nodes[key], tables.names[Int(field.name)]) { return true }
      for source in field.sources.range where tables.sources[source].path.count > 0 {
        let name = tables.lists[Int(tables.sources[source].path.first)]
        if matches(view.nodes[key], tables.names[Int(name)]) { return true }
      }
    }
    return false
  }
}
