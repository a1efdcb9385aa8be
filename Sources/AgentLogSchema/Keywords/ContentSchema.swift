import AgentLogJSON

/// `contentSchema`: says something about what a string holds, as `contentEncoding` and
/// `contentMediaType` do, and judges nothing. Its schema is read for its mistakes.
enum ContentSchemaKeyword: SchemaKeyword {
  static let keyword = "contentSchema"
  static let vocabulary: SchemaVocabularies = .content
  static let drafts: Set<SchemaDialect.Draft> = [.draft202012]

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    builder.define(value)
  }
}
