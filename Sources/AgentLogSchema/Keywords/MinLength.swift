import AgentLogJSON

/// `minLength`: the fewest code points a string may have.
package struct MinLengthKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "minLength"
  static let vocabulary: SchemaVocabularies = .validation

  package var site: Int32
  package var least: Int

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let least = builder.count(value, keyword) else { return }
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.minLength(MinLengthKeyword(site: site, least: least)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .string else { return true }
    // A code point takes at most 12 bytes, as an escaped pair.
    let bytes = Int(node.end &- node.start)
    if bytes >= least &* 12 { return true }
    if bytes >= least && Length.of(run.view, node) >= least { return true }
    return run.broken(site, index)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let expected = "at least \(Wording.count(least, "character"))"
    return Complaint(text: "has \(told.length); expected \(expected)", summary: "is too short")
  }
}
