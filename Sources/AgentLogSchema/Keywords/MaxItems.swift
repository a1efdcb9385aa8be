import AgentLogJSON

/// `maxItems`: the most elements an array may have.
enum MaxItemsKeyword: SchemaKeyword {
  static let keyword = "maxItems"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    CountInstruction.compile(keyword, .array, isLeast: false, value, &builder)
  }
}
