import AgentLogJSON

/// `minimum`: the least number that is allowed.
enum MinimumKeyword: SchemaKeyword {
  static let keyword = "minimum"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    BoundInstruction.compile(keyword, .atLeast, value, &builder)
  }
}
