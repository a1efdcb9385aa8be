import AgentLogJSON

/// The keywords that say something about a schema and judge nothing. Their values are still looked
/// at, because a `$defs` that is no object is a mistake, and so is another draft.
enum Annotations {
  private static let strings = [
    "$comment", "title", "description", "$id", "$schema", "$anchor", "$dynamicAnchor",
    "contentEncoding", "contentMediaType",
  ]
  private static let booleans = ["deprecated", "readOnly", "writeOnly"]

  static func check(_ builder: inout SchemaBuilder) {
    // In draft-07 nothing counts beside a reference but the definitions.
    if builder.language.draft == .draft07, builder.members[RefKeyword.keyword] != nil {
      definitions("definitions", &builder)
      return
    }
    for name in strings {
      if let value = builder.members[name], value.kind != .string {
        builder.mistake(value, "'\(name)' is \(value.kindName); expected a string")
      }
    }
    for name in booleans {
      if let value = builder.members[name], value.kind != .bool {
        builder.mistake(value, "'\(name)' is \(value.kindName); expected true or false")
      }
    }
    if let value = builder.members["examples"], value.kind != .array {
      builder.mistake(value, "'examples' is \(value.kindName); expected an array")
    }
    definitions("$defs", &builder)
    if !builder.language.isStream { definitions("definitions", &builder) }
    if builder.language.isStream, let id = builder.members["$schema"], !builder.startsResource {
      builder.mistake(id, "'$schema' stands at the root of a schema only")
    }
  }

  /// Definitions nobody refers to are read too, for their mistakes.
  private static func definitions(_ name: String, _ builder: inout SchemaBuilder) {
    guard let definitions = builder.members[name] else { return }
    guard definitions.kind == .object else {
      builder.mistake(definitions, "'\(name)' is \(definitions.kindName); expected an object")
      return
    }
    for (_, value) in definitions.members { builder.define(value) }
  }
}
