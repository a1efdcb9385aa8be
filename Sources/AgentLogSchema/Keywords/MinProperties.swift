import AgentLogJSON

/// `minProperties`: the fewest members an object may have.
enum MinPropertiesKeyword: SchemaKeyword {
  static let keyword = "minProperties"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    CountInstruction.compile(keyword, .object, isLeast: true, value, &builder)
  }
}
