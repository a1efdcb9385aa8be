package import AgentLogJSON

/// What `minItems`, `maxItems`, `minProperties` and `maxProperties` have in common.
package struct CountInstruction: SchemaInstruction {
  package var site: Int32
  /// `array` or `object`.
  package var kind: JSONKind
  /// At least ``limit``; otherwise at most.
  package var isLeast: Bool
  package var limit: Int

  static func compile(
    _ keyword: String, _ kind: JSONKind, isLeast: Bool, _ value: JSONElement,
    _ builder: inout SchemaBuilder
  ) {
    guard let limit = builder.count(value, keyword) else { return }
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(
      .count(CountInstruction(site: site, kind: kind, isLeast: isLeast, limit: limit)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == kind else { return true }
    let count = Int(node.count)
    return (isLeast ? count >= limit : count <= limit) || run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let (one, many) = kind == .array ? ("item", "items") : ("member", "members")
    let words = isLeast ? "at least" : "at most"
    return Complaint(
      text: "has \(Wording.count(told.count, one, many)); expected \(words) \(limit)",
      summary: isLeast ? "has too few \(many)" : "has too many \(many)")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(whole: kind == .object)
  }
}
