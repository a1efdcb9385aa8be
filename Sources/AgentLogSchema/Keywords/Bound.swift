import AgentLogJSON

/// What `minimum`, `maximum` and their exclusive forms have in common.
package struct BoundInstruction: SchemaInstruction {
  package enum Relation: UInt8, Sendable {
    case atLeast, moreThan, atMost, lessThan
  }

  package var site: Int32
  package var relation: Relation
  /// The bound: index into ``SchemaParts/literals``.
  package var literal: Int32

  static func compile(
    _ keyword: String, _ relation: Relation, _ value: JSONElement, _ builder: inout SchemaBuilder
  ) {
    guard value.kind == .integer || value.kind == .decimal else {
      builder.mistake(value, "'\(keyword)' is \(value.kindName); expected a number")
      return
    }
    let literal = builder.literal(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.bound(BoundInstruction(site: site, relation: relation, literal: literal)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .integer || node.kind == .decimal else { return true }
    let bound = run.tables.literals[Int(literal)]
    let order: Int
    if let limit = bound.integer, let value = run.view.shortInteger(node) {
      order = value < limit ? -1 : value == limit ? 0 : 1
    } else if let limit = bound.integer, let whole = run.view.shortWhole(node), whole != limit {
      // A fraction does not reach the next integer.
      order = whole < limit ? -1 : 1
    } else {
      let view = run.tables.literalView
      order = JSONNumbers.compare(run.view, node, view, view.nodes[Int(bound.node)])
    }
    let fits =
      switch relation {
      case .atLeast: order >= 0
      case .moreThan: order > 0
      case .atMost: order <= 0
      case .lessThan: order < 0
      }
    return fits || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let words =
      switch relation {
      case .atLeast: "at least"
      case .moreThan: "more than"
      case .atMost: "at most"
      case .lessThan: "less than"
      }
    let expected = "\(words) \(told.schema.text(ofLiteral: Int(literal)))"
    return Complaint(text: "is \(told.value); expected \(expected)", summary: "is not \(expected)")
  }
}
