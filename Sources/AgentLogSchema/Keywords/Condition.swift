import AgentLogJSON

/// `if`, `then`, `else`: a value that fits one schema must fit another, or else a third.
package struct ConditionKeyword: SchemaKeyword, SchemaInstruction {
  static let keyword = "if"
  static let vocabulary: SchemaVocabularies = .applicator
  static let parts: Set<String> = ["then", "else"]

  package var site: Int32 { -1 }
  package var condition: Int32
  /// Nodes, or -1.
  package var then: Int32
  package var otherwise: Int32

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    let condition = builder.inPlace(value)
    let then = builder.members["then"].map { builder.inPlace($0) } ?? -1
    let otherwise = builder.members["else"].map { builder.inPlace($0) } ?? -1
    builder.add(
      .condition(ConditionKeyword(condition: condition, then: then, otherwise: otherwise)))
  }

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    if then < 0 && otherwise < 0 { return true }
    let branch = run.quietly(Int(condition), index) ? then : otherwise
    return branch < 0 || run.judge(Int(branch), index)
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    if run.quietly(Int(condition), index) {
      run.mark(by: Int(condition), index, &marks)
      if then >= 0 { run.mark(by: Int(then), index, &marks) }
    } else if otherwise >= 0 {
      run.mark(by: Int(otherwise), index, &marks)
    }
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach {
    InstructionReach(inPlace: [condition, then, otherwise].filter { $0 >= 0 }.map(Int.init))
  }
}
