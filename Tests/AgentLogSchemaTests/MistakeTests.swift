import AgentLogJSON
import AgentLogSchema
import Testing

struct MistakeTests {
  /// A schema and the mistakes that it must be refused with.
  static let table: [(schema: String, mistakes: [String])] = [
    (
      "{\n  \"requird\": [\"a\"]\n}",
      ["schema.json:2:3: 'requird' is no keyword; did you mean 'required'?"]
    ),
    (
      #"{"properties": {"a": {"typ": "string"}}}"#,
      ["schema.json:1:23: 'typ' is no keyword; did you mean 'type'?"]
    ),
    (#"{"frobnicate": 1}"#, ["schema.json:1:2: 'frobnicate' is no keyword"]),
    (
      ##"{"$ref": "#/$defs/spam", "$defs": {"span": true}}"##,
      [
        "schema.json:1:10: '#/$defs/spam' leads to nothing in this schema; did you mean '#/$defs/span'?"
      ]
    ),
    (
      #"{"$ref": "other.json"}"#,
      [
        "schema.json:1:10: 'other.json' leads to no schema that is known; name the folder of that file with --schema-dir"
      ]
    ),
    (
      #"{"type": "strng", "required": "a", "minLength": -1, "enum": 3}"#,
      [
        "schema.json:1:10: 'strng' is no type; expected string, number, integer, boolean, object, array or null; did you mean 'string'?",
        "schema.json:1:31: 'required' is a string; expected a list of names",
        "schema.json:1:49: 'minLength' is -1; expected a whole number from 0",
        "schema.json:1:61: 'enum' is an integer; expected a list of values",
      ]
    ),
    (
      #"{"format": "datetime"}"#,
      [
        "schema.json:1:12: unknown format 'datetime'; expected date-time, date, time, duration, uuid, uri, uri-reference, uri-template, email, hostname, ipv4, ipv6, json-pointer, relative-json-pointer, regex or sha256; did you mean 'date-time'?"
      ]
    ),
    (
      #"{"pattern": "a(?=b)"}"#,
      [
        "schema.json:1:13: bad pattern 'a(?=b)': look-ahead is not supported, it cannot be matched in linear time; put that condition into a pattern of its own, or use \\b, ^ or $ at character 2"
      ]
    ),
    (
      #"{"properties": {"a": 3}, "items": [true], "multipleOf": 0}"#,
      [
        "schema.json:1:22: a schema is an integer; expected an object, true or false",
        "schema.json:1:35: 'items' is an array; expected a schema; did you mean 'prefixItems'?",
        "schema.json:1:57: 'multipleOf' must be more than 0",
      ]
    ),
    (
      #"{"required": ["a", "a"], "recommended": [1], "sensitive": "hash"}"#,
      [
        "schema.json:1:20: 'a' is listed twice in 'required'",
        "schema.json:1:42: a name in 'recommended' is an integer; expected a string",
        "schema.json:1:59: 'hash' is no way to treat a sensitive value; expected hashed, redacted, sampled or absent; did you mean 'hashed'?",
      ]
    ),
    (
      ##"{"$defs": {"a": {"allOf": [{"$ref": "#/$defs/b"}]}, "b": {"$ref": "#/$defs/a"}}}"##,
      ["refers back to itself"]
    ),
    (
      ##"{"$ref": "#"}"##, ["schema.json:1:1: this schema refers back to itself for the same value"]
    ),
    (
      #"{"$schema": "http://json-schema.org/draft-07/schema#", "definitions": {}}"#,
      [
        "schema.json:1:13: this schema is written for another draft; expected draft 2020-12",
        "schema.json:1:56: 'definitions' belongs to an older draft; did you mean '$defs'?",
      ]
    ),
    (#"{"$recursiveAnchor": true}"#, ["schema.json:1:2: '$recursiveAnchor' is not supported"]),
    (
      #"{"unevaluatedItem": false}"#,
      ["schema.json:1:2: 'unevaluatedItem' is no keyword; did you mean 'unevaluatedItems'?"]
    ),
    (#"{"type": "null", "type": "null"}"#, ["schema.json:1:18: 'type' is here twice"]),
    (
      #"{"$defs": {"unused": {"typo": 1}}, "title": 3, "deprecated": 0, "anyOf": []}"#,
      [
        "schema.json:1:23: 'typo' is no keyword; did you mean 'type'?",
        "schema.json:1:45: 'title' is an integer; expected a string",
        "schema.json:1:62: 'deprecated' is an integer; expected true or false",
        "schema.json:1:74: 'anyOf' is empty; expected at least one schema",
      ]
    ),
  ]

  @Test func `every mistake of a schema has its place, its reason and what was meant`() throws {
    for (schema, expected) in Self.table {
      let found = try mistakes(schema).map(\.description)
      #expect(found.count == expected.count, "\(schema): \(found)")
      for (found, expected) in zip(found, expected) {
        #expect(found == expected || found.contains(expected) && !expected.contains(".json"))
      }
    }
  }

  @Test func `a schema may refer to itself for values inside`() throws {
    let schema = try compiled(##"{"properties": {"next": {"$ref": "#"}}, "maxProperties": 1}"##)
    #expect(try schema.judge(#"{"next": {"next": {}}}"#).fits)
    #expect(try !schema.judge(#"{"next": {"next": {"a": 1, "b": 2}}}"#).fits)
  }

  @Test func `a document is told its mistakes with what was meant`() throws {
    let schema = try compiled(
      """
      {"type": "object", "required": ["format"], "additionalProperties": false,
       "properties": {"format": {"const": "x/1"}, "presence": {"enum": ["run", "stream"]}}}
      """)
    let document = try JSONDocument(
      name: "my.json", text: "{\n  \"presense\": 1,\n  \"presence\": \"runn\"\n}".utf8)
    #expect(
      ValidateDocument.mistakes(in: document, by: schema).map(\.description) == [
        "my.json:1:1: format is missing",
        "my.json:2:3: presense is not in the schema; did you mean 'presence'?",
        "my.json:3:15: presence is 'runn'; expected 'run' or 'stream'; did you mean 'run'?",
      ])
  }
}
