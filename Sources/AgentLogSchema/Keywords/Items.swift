import AgentLogJSON

/// `items`: a schema for each element behind those of `prefixItems`.
package struct ItemsKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "items"
  static let vocabulary: SchemaVocabularies = .applicator

  package var site: Int32
  /// The schema, or -1 for `false`: no further element is allowed.
  package var schema: Int32
  /// How many elements `prefixItems` speaks of.
  package var skipped: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind != .array else {
      if builder.language.draft == .draft07 {
        PrefixItemsKeyword.compile(value, keyword, &builder)
      } else {
        builder.mistake(
          value, "'items' is an array; expected a schema", hint: "did you mean 'prefixItems'?")
      }
      return
    }
    let isLater = builder.language.draft == .draft202012
    let skipped = isLater ? builder.members["prefixItems"]?.elements.count ?? 0 : 0
    compile(value, keyword, skipped: skipped, &builder)
  }

  static func compile(
    _ value: JSONElement, _ keyword: String, skipped: Int, _ builder: inout SchemaBuilder
  ) {
    let schema = value.bool == false ? -1 : builder.below(value)
    let site = builder.site(keyword, rule: "event/bad-value")
    builder.add(.items(ItemsKeyword(site: site, schema: schema, skipped: Int32(skipped))))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let node = run.view.nodes[index]
    guard node.kind == .array, node.count > UInt32(skipped) else { return true }
    guard schema >= 0 else { return run.broken(site, index) }
    guard run.tables.nodes[Int(schema)].count > 0 else { return true }
    var holds = true
    var element = index &+ 1
    var position: Int32 = 0
    while element < Int(node.next) {
      if position >= skipped && !run.judge(Int(schema), element) {
        holds = false
        if !run.collects { return false }
      }
      position &+= 1
      element = Int(run.view.nodes[element].next)
    }
    return holds
  }

  /// Elements before have been looked at by `prefixItems`.
  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    if run.view.nodes[index].kind == .array { marks.markAll() }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint {
    Complaint(
      text: "has \(Wording.count(told.count, "item")); expected at most \(skipped)",
      summary: "has too many items")
  }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(below: schema >= 0 ? [Int(schema)] : [])
  }
}
