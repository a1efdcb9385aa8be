import AgentLogJSON

/// `minItems`: the fewest elements an array may have.
enum MinItemsKeyword: SchemaKeyword {
  static let keyword = "minItems"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    CountInstruction.compile(keyword, .array, isLeast: true, value, &builder)
  }
}
