import AgentLogJSON

/// `dependencies` (of draft-07, and still read in later schemas): for each member that is there,
/// other members that must be there too, or a schema that the object must fit.
enum DependenciesKeyword: SchemaKeyword {
  static let keyword = "dependencies"
  static let vocabulary: SchemaVocabularies = .applicator

  static func compile(_ value: JSONElement, _ builder: inout SchemaBuilder) {
    guard value.kind == .object else {
      builder.mistake(
        value, "'dependencies' is \(value.kindName); expected an object of names or schemas")
      return
    }
    var entries: [PropertyEntry] = []
    for (key, dependency) in value.members {
      if dependency.kind == .array {
        DependentRequiredKeyword.compile(key, dependency, keyword, &builder)
      } else {
        let field = builder.field(key)
        entries.append(PropertyEntry(field: field, schema: builder.inPlace(dependency)))
      }
    }
    if !entries.isEmpty { DependentSchemasKeyword.add(entries, &builder) }
  }
}
