import AgentLogJSON

/// `exclusiveMinimum`: a number that the value must exceed.
enum ExclusiveMinimumKeyword: SchemaKeyword {
  static let keyword = "exclusiveMinimum"
  static let vocabulary: SchemaVocabularies = .validation

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    BoundInstruction.compile(keyword, .moreThan, value, &builder)
  }
}
