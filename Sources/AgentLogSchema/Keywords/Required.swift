import AgentLogJSON

/// `required`: members that an object must have.
package struct RequiredKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "required"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// Indices into ``SchemaParts/fields``; in ``SchemaParts/lists``.
  package var fields: PoolRange

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let fields = builder.fieldList(value, keyword) else { return }
    let site = builder.site(keyword, rule: "event/missing-field")
    builder.add(.required(RequiredKeyword(site: site, fields: fields)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    guard run.view.nodes[index].kind == .object else { return true }
    var holds = true
    for entry in fields.range {
      let field = run.tables.lists[entry]
      guard !run.find(Int(field), in: index).exists else { continue }
      holds = run.broken(site, index, field: field)
      if !run.collects { return false }
    }
    return holds
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(text: "is missing", summary: "is missing")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(fields: parts.list(fields))
  }
}

extension SchemaBuilder {
  /// A list of distinct member names as fields, or nil after noting a mistake.
  mutating func fieldList(_ value: JSONElement, _ keyword: String) -> PoolRange? {
    guard value.kind == .array else {
      mistake(value, "'\(keyword)' is \(value.kindName); expected a list of names")
      return nil
    }
    var fields: [Int32] = []
    var seen: Set<Int32> = []
    for element in value.elements {
      guard element.kind == .string else {
        mistake(element, "a name in '\(keyword)' is \(element.kindName); expected a string")
        continue
      }
      let field = field(element)
      if !seen.insert(field).inserted {
        mistake(element, "'\(element.string ?? "")' is listed twice in '\(keyword)'")
      }
      fields.append(field)
    }
    return list(fields)
  }
}
