import AgentLogJSON

/// `maxProperties`: the most members an object may have.
enum MaxPropertiesKeyword: SchemaKeyword {
  static let keyword = "maxProperties"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    CountInstruction.compile(keyword, .object, isLeast: false, value, &builder)
  }
}
