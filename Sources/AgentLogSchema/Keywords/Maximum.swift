import AgentLogJSON

/// `maximum`: the largest number that is allowed.
enum MaximumKeyword: SchemaKeyword {
  static let keyword = "maximum"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    BoundInstruction.compile(keyword, .atMost, value, &builder)
  }
}
