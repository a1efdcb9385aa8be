/// Where a keyword's value holds schemas: what has to be walked to find the names that a document
/// gives to places in it. What is no keyword (and `const`, `enum`, `examples`) holds none.
enum SchemaShape {
  /// One schema.
  case one
  /// A list of schemas.
  case list
  /// An object whose members are schemas.
  case map

  /// - Parameter isArray: the value is an array.
  static func of(_ keyword: String, _ draft: SchemaDialect.Draft, isArray: Bool) -> SchemaShape? {
    switch keyword {
    case "additionalProperties", "contains", "propertyNames", "not", "if", "then", "else":
      return isArray ? nil : .one
    case "unevaluatedItems", "unevaluatedProperties", "contentSchema":
      return draft == .draft202012 && !isArray ? .one : nil
    case "additionalItems": return draft == .draft07 && !isArray ? .one : nil
    case "items": return isArray ? draft == .draft07 ? .list : nil : .one
    case "allOf", "anyOf", "oneOf": return isArray ? .list : nil
    case "prefixItems": return isArray && draft == .draft202012 ? .list : nil
    case "properties", "patternProperties", "definitions", "dependencies": return .map
    case "$defs", "dependentSchemas": return draft == .draft202012 ? .map : nil
    default: return nil
    }
  }
}
