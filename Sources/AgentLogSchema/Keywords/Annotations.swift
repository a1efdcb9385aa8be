import AgentLogJSON

/// The keywords that say something about a schema and judge nothing. Their values are still looked
/// at, because a `$defs` that is no object is a mistake, and so is another draft.
enum Annotations {
  private static let strings = ["$comment", "title", "description", "$id", "$schema"]
  private static let booleans = ["deprecated", "readOnly", "writeOnly"]

  static func check(_ builder: inout SchemaBuilder) {
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
    definitions(&builder)
    draft(&builder)
    if let id = builder.members["$id"], builder.element.index != builder.referenceRoot.index {
      builder.mistake(id, "'$id' is supported at the root of a schema only")
    }
  }

  /// Definitions nobody refers to are read too, for their mistakes.
  private static func definitions(_ builder: inout SchemaBuilder) {
    guard let definitions = builder.members["$defs"] else { return }
    guard definitions.kind == .object else {
      builder.mistake(definitions, "'$defs' is \(definitions.kindName); expected an object")
      return
    }
    for (key, value) in definitions.members {
      builder.define(value, "/$defs/" + JSONPointer.escape(key.string ?? ""))
    }
  }

  private static func draft(_ builder: inout SchemaBuilder) {
    guard let value = builder.members["$schema"], let draft = value.string,
      draft.contains("json-schema.org/"), !draft.contains("/draft/2020-12/")
    else { return }
    builder.mistake(value, "this schema is written for another draft; expected draft 2020-12")
  }
}
