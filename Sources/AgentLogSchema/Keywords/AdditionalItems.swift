import AgentLogJSON

/// `additionalItems` (of draft-07): a schema for each element behind those that the list in `items`
/// speaks of. Nothing where `items` is no list.
enum AdditionalItemsKeyword: SchemaKeyword {
  static let keyword = "additionalItems"
  static let vocabulary: SchemaVocabularies = .applicator
  static let drafts: Set<SchemaDialect.Draft> = [.draft07]

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard let items = builder.members["items"], items.kind == .array else { return }
    ItemsKeyword.compile(value, keyword, skipped: items.elements.count, &builder)
  }
}
