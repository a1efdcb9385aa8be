import AgentLogSchema
import Testing

/// `unevaluatedProperties`, `unevaluatedItems`, and the words that only say something.
struct UnevaluatedTests {
  static let table = [
    KeywordCase(
      id: "unevaluatedProperties sees through references, branches and conditions",
      schema: ##"""
        {"$ref": "#/$defs/base", "anyOf": [{"properties": {"a": {"const": 1}}, "required": ["a"]},
         {"properties": {"b": true}, "required": ["b"]}],
         "if": {"required": ["c"]}, "then": {"properties": {"c": true, "d": true}},
         "patternProperties": {"^x-": true}, "unevaluatedProperties": false,
         "$defs": {"base": {"properties": {"id": true}}}}
        """##,
      fits: [
        #"{"id": 1, "a": 1}"#, #"{"b": 1, "x-y": 2}"#, #"{"a": 1, "b": 2}"#,
        #"{"a": 1, "c": 1, "d": 1}"#,
      ],
      broken: [
        (#"{"a": 1, "idd": 2}"#, ["event/unknown-field /idd"]),
        // A branch that does not hold has looked at nothing.
        (#"{"b": 1, "a": 2}"#, ["event/unknown-field /a"]),
        (#"{"a": 1, "d": 1}"#, ["event/unknown-field /d"]),
        // What keeps a value from all branches is told once.
        (#"{"a": 2}"#, ["event/missing-field /b"]),
      ],
      message: "idd is not in the schema"),
    KeywordCase(
      id: "unevaluatedProperties with a schema",
      schema: #"{"properties": {"a": true}, "unevaluatedProperties": {"type": "string"}}"#,
      fits: [#"{"a": 1, "b": "x"}"#],
      broken: [(#"{"a": 1, "b": 2}"#, ["event/wrong-type /b"])]),
    KeywordCase(
      id: "unevaluatedItems counts what prefixItems and contains have looked at",
      schema:
        #"{"prefixItems": [true], "contains": {"type": "string"}, "unevaluatedItems": false}"#,
      fits: [#"[1, "a"]"#, #"["a"]"#],
      broken: [(#"[1, "a", 2]"#, ["event/bad-value /2"])],
      message: "2 must not be here; the schema speaks of no such item"),
    KeywordCase(
      id: "unevaluatedItems inside a branch that holds",
      schema: #"{"allOf": [{"unevaluatedItems": {"type": "integer"}}], "unevaluatedItems": false}"#,
      fits: ["[1, 2]"], broken: [(#"[1, "a"]"#, ["event/wrong-type /1"])]),
    KeywordCase(
      id: "content keywords say something only",
      schema: #"""
        {"contentEncoding": "base64", "contentMediaType": "application/json",
         "contentSchema": {"type": "integer"}}
        """#,
      fits: [#""no base64 at all!""#]),
    KeywordCase(
      id: "formats of internationalised names say something only",
      schema: #"{"anyOf": [{"format": "idn-email"}, {"format": "iri"}]}"#, fits: [#""no"# + #"ne""#]
    ),
  ]

  @Test func `keywords about what nothing else looked at`() throws {
    for entry in Self.table { try entry.check() }
  }

  @Test(arguments: [
    (#"{"contentSchema": {"minimum": "a"}}"#, "'minimum' is a string; expected a number"),
    (#"{"contentEncoding": 1}"#, "'contentEncoding' is an integer; expected a string"),
  ])
  func `what only says something is read for its mistakes`(schema: String, mistake: String) throws {
    #expect(try mistakes(schema).map(\.message) == [mistake])
  }

  @Test func `deep nesting of branches costs no more than its square`() throws {
    var schema = #"{"properties": {"z": true}}"#
    for level in 0..<60 {
      schema =
        #"{"anyOf": [\#(schema), {"required": ["q\#(level)"]}], "properties": {"p\#(level)": true}}"#
    }
    let compiled = try compiled(#"{"allOf": [\#(schema)], "unevaluatedProperties": false}"#)
    #expect(try compiled.judge(#"{"p0": 1, "p59": 1, "z": 1}"#).fits)
    #expect(
      try compiled.judge(#"{"p0": 1, "y": 1}"#).told.map(\.place) == ["event/unknown-field /y"])
  }
}
