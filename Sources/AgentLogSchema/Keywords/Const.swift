import AgentLogJSON

/// `const`: the one value that is allowed.
package struct ConstKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "const"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// Index into ``SchemaParts/literals``.
  package var literal: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let literal = builder.literal(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.const(ConstKeyword(site: site, literal: literal)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    run.equals(index, Int(literal)) || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let expected = told.schema.text(ofLiteral: Int(literal))
    return Complaint(
      text: "is \(told.value); expected \(expected)", summary: "is not \(expected)")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(whole: parts.literals[Int(literal)].kind == .object)
  }
}

extension SchemaEvaluator {
  /// Compares a value with a literal of the schema.
  @inline(__always)
  mutating func equals(_ index: Int, _ literal: Int) -> Bool {
    let wanted = tables.literals[literal]
    let node = view.nodes[index]
    if let integer = wanted.integer, let value = view.shortInteger(node) {
      return integer == value
    }
    if node.kind == .string {
      guard wanted.kind == .string else { return false }
      let other = tables.literalView.nodes[Int(wanted.node)]
      if !node.isEscaped && !other.isEscaped {
        return view.same(node.range, as: tables.literalView.bytes.slice(other.range))
      }
    }
    return JSONEquality.equal(view, index, tables.literalView, Int(wanted.node))
  }
}
