import AgentLogJSON

/// `prefixItems`: a schema for each of the first elements.
package struct PrefixItemsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "prefixItems"
  static let vocabulary: SchemaVocabularies = .applicator
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  package var site: Int32 { -1 }
  /// Nodes by position; in ``SchemaParts/lists``.
  package var schemas: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    compile(value, keyword, &builder)
  }

  static func compile(_ value: JSONElement, _ keyword: String, _ builder: inout SchemaBuilder) {
    // In draft-07 an empty list is one.
    if builder.language.draft == .draft07, value.kind == .array, value.elements.isEmpty { return }
    guard let schemas = builder.schemaList(value, keyword, isInPlace: false) else { return }
    builder.add(.prefixItems(PrefixItemsKeyword(schemas: schemas)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .array else { return true }
    var holds = true
    var element = index &+ 1
    for entry in schemas.range {
      guard element < Int(node.next) else { break }
      if !run.judge(Int(run.tables.lists[entry]), element) {
        holds = false
        if !run.collects { return false }
      }
      element = Int(run.view.nodes[element].next)
    }
    return holds
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    marks.markFirst(Int(schemas.count))
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: parts.list(schemas))
  }
}

extension SchemaBuilder {
  /// The nodes of a list of schemas, or nil after noting a mistake.
  mutating func schemaList(
    _ value: JSONElement, _ keyword: String, isInPlace: Bool
  ) -> PoolRange? {
    guard value.kind == .array else {
      mistake(value, "'\(keyword)' is \(value.kindName); expected a list of schemas")
      return nil
    }
    let elements = value.elements
    if elements.isEmpty {
      mistake(value, "'\(keyword)' is empty; expected at least one schema")
      return nil
    }
    var nodes: [Int32] = []
    for element in elements {
      nodes.append(isInPlace ? inPlace(element) : below(element))
    }
    return list(nodes)
  }
}
