import AgentLogJSON

/// `contains`, with `minContains` and `maxContains`: how many elements fit a schema.
package struct ContainsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "contains"
  static let vocabulary: SchemaVocabularies = .applicator
  static let parts: Set<String> = ["minContains", "maxContains"]

  package var site: Int32
  package var schema: Int32
  package var least: Int
  package var most: Int

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let schema = builder.below(value)
    let counts = builder.language.draft == .draft202012 ? builder.members : [:]
    let least = counts["minContains"].flatMap { builder.count($0, "minContains") }
    let most = counts["maxContains"].flatMap { builder.count($0, "maxContains") }
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(
      .contains(
        ContainsKeyword(site: site, schema: schema, least: least ?? 1, most: most ?? .max)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .array else { return true }
    var count = 0
    var element = index &+ 1
    while element < Int(node.next) && (count < least || count <= most && most < .max) {
      if run.quietly(Int(schema), element) { count &+= 1 }
      element = Int(run.view.nodes[element].next)
    }
    return count >= least && count <= most || run.broken(site, index)
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    guard run.view.nodes[index].kind == .array else { return }
    run.forEachElement(of: index) { element, position, run in
      if run.quietly(Int(schema), element) { marks.mark(position) }
    }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    let bounds =
      most == .max
      ? "at least \(least)" : least == most ? "\(least)" : "between \(least) and \(most)"
    let text = "must have \(bounds) of the items that 'contains' describes"
    return Complaint(text: text, summary: text)
  }

  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach(below: [Int(schema)]) }
}
