import AgentLogJSON

/// `exclusiveMaximum`: a number that the value must stay below.
enum ExclusiveMaximumKeyword: SchemaKeyword {
  static let keyword = "exclusiveMaximum"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    BoundInstruction.compile(keyword, .lessThan, value, &builder)
  }
}
