import AgentLogJSON

/// `prefixItems`: a schema for each of the first elements.
package struct PrefixItemsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "prefixItems"

  package var site: Int32 { -1 }
  /// Nodes by position; in ``SchemaParts/lists``.
  package var schemas: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
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
    for (position, element) in elements.enumerated() {
      let path = "/\(keyword)/\(position)"
      nodes.append(isInPlace ? inPlace(element, path) : below(element, path))
    }
    return list(nodes)
  }
}
