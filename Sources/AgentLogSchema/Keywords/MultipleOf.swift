import AgentLogJSON

/// `multipleOf`: the number divides the value without rest, decided exactly.
package struct MultipleOfKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "multipleOf"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  /// The divisor: index into ``SchemaParts/literals``.
  package var literal: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .integer || value.kind == .decimal else {
      builder.mistake(value, "'multipleOf' is \(value.kindName); expected a number")
      return
    }
    guard let divisor = ExactNumber(value.raw), ExactNumber(0) < divisor else {
      builder.mistake(value, "'multipleOf' must be more than 0")
      return
    }
    guard divisor.isDivisor else {
      builder.mistake(value, "'multipleOf' has more than 19 significant digits")
      return
    }
    let literal = builder.literal(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.multipleOf(MultipleOfKeyword(site: site, literal: literal)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .integer || node.kind == .decimal else { return true }
    let divisor = run.tables.literals[Int(literal)]
    if let unit = divisor.integer, let value = run.view.shortInteger(node) {
      return value % unit == 0 || run.broken(site, index)
    }
    let view = run.tables.literalView
    let unit = view.number(view.nodes[Int(divisor.node)])
    return run.view.number(node).isMultiple(of: unit) ?? true || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let expected = "a multiple of \(told.schema.text(ofLiteral: Int(literal)))"
    return Complaint(text: "is \(told.value); expected \(expected)", summary: "is not \(expected)")
  }
}
