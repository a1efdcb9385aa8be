import AgentLogJSON

/// `maxLength`: the most code points a string may have.
package struct MaxLengthKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "maxLength"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  package var most: Int

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let most = builder.count(value, keyword) else { return }
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.maxLength(MaxLengthKeyword(site: site, most: most)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .string else { return true }
    if Int(node.end &- node.start) <= most || Length.of(run.view, node) <= most { return true }
    return run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let expected = "at most \(Wording.count(most, "character"))"
    return Complaint(text: "has \(told.length); expected \(expected)", summary: "is too long")
  }
}
