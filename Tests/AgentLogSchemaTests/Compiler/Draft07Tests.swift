import AgentLogJSON
import AgentLogSchema
import Testing

/// Where draft-07 differs, and that its words mean nothing in draft 2020-12.
struct Draft07Tests {
  static let draft07 = #""$schema": "http://json-schema.org/draft-07/schema#""#

  /// A schema without `$schema`, and instances by what draft-07 and draft 2020-12 make of them.
  struct Case: Sendable {
    var schema: String
    var fits: [String] = []
    var broken: [String] = []
    /// What of `broken` fits by draft 2020-12; nil where the schema is refused there.
    var laterFits: [String]? = []
  }

  static let table = [
    Case(
      schema: ##"{"items": [{"type": "string"}], "additionalItems": {"type": "integer"}}"##,
      fits: [#"["a", 1, 2]"#, "[]"], broken: [#"[1]"#, #"["a", "b"]"#], laterFits: nil),
    Case(
      schema: #"{"items": {"type": "string"}, "additionalItems": false}"#,
      fits: [#"["a", "b"]"#], broken: ["[1]"]),
    Case(
      schema:
        ##"{"definitions": {"a": {"type": "string"}}, "properties": {"x": {"$ref": "#/definitions/a"}}}"##,
      fits: [#"{"x": "s"}"#], broken: [#"{"x": 1}"#]),
    Case(
      schema: #"{"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}"#,
      fits: ["{}", #"{"a": 1, "b": 1}"#, #"{"c": 1, "d": 1}"#],
      broken: [#"{"a": 1}"#, #"{"c": 1}"#]),
    Case(
      schema:
        ##"{"properties": {"x": {"$ref": "#/definitions/s", "maxLength": 1}}, "definitions": {"s": {"type": "string"}}}"##,
      fits: [#"{"x": "long"}"#], broken: [#"{"x": 1}"#]),
    Case(
      schema:
        ##"{"properties": {"x": {"$ref": "#named"}}, "definitions": {"s": {"$id": "#named", "type": "string"}}}"##,
      fits: [#"{"x": "long"}"#], broken: [#"{"x": 1}"#], laterFits: nil),
    Case(
      schema:
        #"{"dependentRequired": {"a": ["b"]}, "unevaluatedProperties": false, "prefixItems": [false]}"#,
      fits: [#"{"a": 1}"#, "[1]"]),
    Case(
      schema: #"{"contains": {"const": 1}, "minContains": 2}"#, fits: ["[1]"], broken: ["[2]"]),
    Case(
      schema: #"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#,
      fits: ["{}", #"{"a": 1, "b": 1}"#], broken: [#"{"a": 1}"#]),
  ]

  private func compile(_ schema: String) throws -> CompiledSchema {
    let document = try JSONDocument(name: "schema.json", text: schema.utf8)
    return try SchemaCompiler.compile(
      document.root, assertsFormats: false, dialect: .draft202012)
  }

  @Test func `draft-07 is honoured where it differs`() throws {
    for entry in Self.table {
      let schema = try compile(
        "{\(Self.draft07), " + entry.schema.dropFirst())
      for instance in entry.fits {
        #expect(try schema.judge(instance).fits, "\(entry.schema): \(instance)")
      }
      for instance in entry.broken {
        #expect(try !schema.judge(instance).fits, "\(entry.schema): \(instance)")
      }
    }
  }

  @Test func `without its name a schema is draft 2020-12`() throws {
    for entry in Self.table {
      guard let laterFits = entry.laterFits else {
        #expect(throws: SchemaMistakes.self, "\(entry.schema)") { try compile(entry.schema) }
        continue
      }
      let schema = try compile(entry.schema)
      for instance in entry.broken {
        #expect(
          try schema.judge(instance).fits == laterFits.contains(instance),
          "\(entry.schema): \(instance)")
      }
    }
    let siblings = try compile(Self.table[4].schema)
    #expect(try !siblings.judge(#"{"x": "long"}"#).fits)
  }

  @Test func `a part in another draft is read as that draft`() throws {
    let schema = try compile(
      #"""
      {"properties": {
        "old": {"$id": "http://x/old", "$schema": "http://json-schema.org/draft-07/schema#",
                "items": [{"type": "string"}]},
        "new": {"prefixItems": [{"type": "string"}]}}}
      """#)
    #expect(try schema.judge(#"{"old": ["a"], "new": ["a"]}"#).fits)
    #expect(try !schema.judge(#"{"old": [1]}"#).fits)
    #expect(try !schema.judge(#"{"new": [1]}"#).fits)
  }
}
