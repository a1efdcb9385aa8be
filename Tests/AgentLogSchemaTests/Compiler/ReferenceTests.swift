import AgentLogJSON
import AgentLogSchema
import Testing

/// Schemas that refer to each other.
struct ReferenceTests {
  /// Documents by URI.
  struct Source: SchemaSource {
    var texts: [String: String]

    func document(at uri: String) throws(SchemaMistakes) -> JSONDocument? {
      guard let text = texts[uri] else { return nil }
      return try JSONDocument.schema(uri, text.utf8)
    }
  }

  private func compile(
    _ schema: String, _ texts: [String: String] = [:], dialect: SchemaDialect = .draft202012
  ) throws -> CompiledSchema {
    let document = try JSONDocument(name: "dir/schema.json", text: schema.utf8)
    return try SchemaCompiler.compile(
      document.root, assertsFormats: false, library: SchemaLibrary([Source(texts: texts)]),
      dialect: dialect)
  }

  private func mistakes(_ schema: String, _ texts: [String: String] = [:]) throws -> [String] {
    do {
      _ = try compile(schema, texts)
      return []
    } catch let mistakes as SchemaMistakes {
      return mistakes.mistakes.map(\.description)
    }
  }

  @Test func `a relative reference leads to the file beside one that has no identifier`() throws {
    let schema = try compile(
      #"{"properties": {"a": {"$ref": "parts/a.json#/$defs/one"}}}"#,
      [
        "schema-dir:/parts/a.json": #"{"$defs": {"one": {"$ref": "b.json"}}}"#,
        "schema-dir:/parts/b.json": #"{"const": 1}"#,
      ])
    #expect(try schema.judge(#"{"a": 1}"#).fits)
    #expect(try schema.judge(#"{"a": 2}"#).told.map(\.place) == ["event/bad-value /a"])
  }

  @Test func `a broken keyword of another document is told with its URI`() throws {
    let schema = try compile(
      #"{"$id": "http://x/a", "items": {"$ref": "b"}}"#,
      ["http://x/b": #"{"$id": "http://x/other", "properties": {"p/q": {"minimum": 1}}}"#])
    let document = try JSONDocument(name: "i", text: #"[{"p/q": 0}]"#.utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { _ = evaluator.evaluate(nodes: document.nodes, bytes: $0) }
    #expect(
      evaluator.violations.map { schema.schemaPath(ofSite: Int($0.site)) } == [
        "http://x/b#/properties/p~1q/minimum"
      ])
  }

  @Test func `the meta-schemas are there, and judge themselves`() throws {
    for uri in [
      "https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#",
    ] {
      let schema = try compile(#"{"$ref": "\#(uri)"}"#)
      #expect(try schema.judge(#"{"type": "object", "properties": {"a": {"minimum": 1}}}"#).fits)
      let wrong = try schema.judge(
        #"{"type": "objekt", "properties": {"a": {"minimum": "1"}}, "additionalProperties": 3}"#)
      #expect(!wrong.fits)
      #expect(wrong.told.contains { $0.place == "event/wrong-type /properties/a/minimum" })
    }
  }

  @Test func `a schema that extends another one is reached from inside it`() throws {
    let tree =
      ##"{"$id": "http://x/tree", "$dynamicAnchor": "node", "properties": {"data": true, "children": {"items": {"$dynamicRef": "#node"}}}}"##
    let strict = try compile(
      #"{"$id": "http://x/strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false}"#,
      ["http://x/tree": tree])
    #expect(try strict.judge(#"{"children": [{"data": 1}, {"children": []}]}"#).fits)
    let told = try strict.judge(#"{"children": [{"children": [{"daat": 1}]}]}"#).told
    #expect(told.map(\.place) == ["event/unknown-field /children/0/children/0/daat"])
    // By itself the tree has no such rule.
    #expect(
      try compile(#"{"$ref": "http://x/tree"}"#, ["http://x/tree": tree])
        .judge(#"{"children": [{"daat": 1}]}"#).fits)
  }

  @Test func `a meta-schema without the validation vocabulary turns its keywords off`() throws {
    let meta =
      #"{"$id": "http://x/meta", "$schema": "https://json-schema.org/draft/2020-12/schema", "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true}}"#
    let schema = try compile(
      #"{"$schema": "http://x/meta", "properties": {"a": {"minimum": 3}, "b": false}}"#,
      ["http://x/meta": meta])
    #expect(try schema.judge(#"{"a": 1}"#).fits)
    #expect(try !schema.judge(#"{"b": 1}"#).fits)
  }

  static let refused: [(schema: String, mistake: String)] = [
    (
      #"{"$ref": "other.json"}"#,
      "dir/schema.json:1:10: 'other.json' leads to no schema that is known; name the folder of that file with --schema-dir"
    ),
    (
      #"{"$ref": "http://x/y#/a"}"#,
      "dir/schema.json:1:10: 'http://x/y#/a' leads to no schema that is known; name the folder of http://x/y with --schema-dir"
    ),
    (
      #"{"$schema": "http://x/meta"}"#,
      "dir/schema.json:1:13: the meta-schema 'http://x/meta' is not known; name its folder with --schema-dir"
    ),
    (
      #"{"$schema": "http://json-schema.org/draft-04/schema#"}"#,
      "dir/schema.json:1:13: this schema is written for draft-04; agentlog reads draft 2020-12 and draft-07"
    ),
    (
      #"{"$schema": "https://json-schema.org/draft/2019-09/schema"}"#,
      "dir/schema.json:1:13: this schema is written for draft 2019-09; agentlog reads draft 2020-12 and draft-07"
    ),
    (
      #"{"$defs": {"a": {"$id": "b"}, "c": {"$id": "b"}}}"#,
      "dir/schema.json:1:44: the identifier 'schema-dir:/b' is given twice"
    ),
    (
      #"{"$defs": {"a": {"$anchor": "b"}, "c": {"$anchor": "b"}}}"#,
      "dir/schema.json:1:52: the anchor 'b' is given twice in this schema"
    ),
    (
      #"{"$anchor": "a b"}"#,
      "dir/schema.json:1:13: 'a b' is no name for an anchor; write letters, digits, '_', '-' or '.'"
    ),
    (
      #"{"$id": "http://x/a#b"}"#,
      "dir/schema.json:1:9: '$id' must not have a fragment; write '$anchor' for a name"
    ),
    (
      ##"{"$ref": "#nothing", "$defs": {"nothin": true}}"##,
      "dir/schema.json:1:10: '#nothing' leads to nothing in this schema"
    ),
    (#"{"items": [true]}"#, "'items' is an array; expected a schema; did you mean 'prefixItems'?"),
  ]

  @Test func `what cannot be followed is told with its place`() throws {
    for (schema, mistake) in Self.refused {
      let found = try mistakes(schema)
      #expect(found.count == 1 && found[0].hasSuffix(mistake), "\(schema): \(found)")
    }
  }

  @Test func `a mistake in another document has its name`() throws {
    let found = try mistakes(
      #"{"$ref": "b.json"}"#, ["schema-dir:/b.json": "{\n \"minimum\": \"1\"}"])
    #expect(found == ["schema-dir:/b.json:2:13: 'minimum' is a string; expected a number"])
    let broken = try mistakes(#"{"$ref": "b.json"}"#, ["schema-dir:/b.json": "{,}"])
    #expect(broken.count == 2)
    #expect(broken.contains { $0.contains("schema-dir:/b.json:1:2: not valid JSON") })
  }

  @Test func `a vocabulary that is required and unknown is refused`() throws {
    let found = try mistakes(
      #"{"$schema": "http://x/meta"}"#,
      [
        "http://x/meta":
          #"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$vocabulary": {"http://x/own": true}}"#
      ])
    #expect(
      found == [
        "dir/schema.json:1:13: the meta-schema 'http://x/meta' requires the vocabulary 'http://x/own', unknown here"
      ])
  }
}
