import AgentLogSchema
import Testing

/// A schema with instances that fit it and instances that do not, each of these with the rules and
/// pointers it must be told by and, where it matters, the message.
struct KeywordCase: Sendable {
  var id: String
  var schema: String
  var fits: [String] = []
  var broken: [(instance: String, told: [String])] = []
  var message: String?

  func check() throws {
    let schema = try compiled(schema)
    for instance in fits {
      let judged = try schema.judge(instance)
      #expect(judged.fits, "\(id): \(instance) \(judged.told)")
    }
    for (instance, told) in broken {
      let judged = try schema.judge(instance)
      #expect(!judged.fits, "\(id): \(instance)")
      #expect(judged.told.map(\.place) == told, "\(id): \(instance)")
    }
    if let message, let first = broken.first {
      #expect(try schema.judge(first.instance).told.first?.message == message, "\(id)")
    }
  }
}

struct KeywordTests {
  static let values = [
    KeywordCase(
      id: "type", schema: #"{"properties": {"n": {"type": "number"}}}"#,
      fits: [#"{"n": 1}"#, #"{"n": 1.5}"#, #"{"n": -0}"#, "{}", "[]"],
      broken: [
        (#"{"n": "1"}"#, ["event/wrong-type /n"]), (#"{"n": null}"#, ["event/wrong-type /n"]),
      ],
      message: "n is a string; expected a number"),
    KeywordCase(
      id: "type, integer", schema: #"{"type": ["integer", "null"]}"#,
      fits: ["1", "1.0", "1e3", "null", "123456789012345678901234567890"],
      broken: [("1.5", ["event/wrong-type "]), ("true", ["event/wrong-type "])],
      message: "the value is a decimal number; expected an integer or null"),
    KeywordCase(
      id: "type ends the judgement of a value",
      schema: #"{"properties": {"n": {"type": "string", "enum": ["a"], "const": "a"}}}"#,
      broken: [(#"{"n": 1}"#, ["event/wrong-type /n"])]),
    KeywordCase(
      id: "const", schema: #"{"properties": {"v": {"const": {"a": [1.0, "x/y"]}}}}"#,
      fits: [#"{"v": {"a": [1, "x\/y"]}}"#, #"{"v": {"a": [10e-1, "x\u002fy"]}}"#],
      broken: [
        (#"{"v": {"a": [1]}}"#, ["event/bad-value /v"]),
        (#"{"v": {"a": [1, "x/y"], "b": 1}}"#, ["event/bad-value /v"]),
      ],
      message: #"v is an object of 1 member; expected {"a": [1.0, "x/y"]}"#),
    KeywordCase(
      id: "enum", schema: #"{"properties": {"status": {"enum": ["ok", "error"]}}}"#,
      fits: [#"{"status": "ok"}"#, #"{"status": "\u006fk"}"#, "{}"],
      broken: [
        (#"{"status": "maybe"}"#, ["event/bad-value /status"]),
        (#"{"status": 1}"#, ["event/bad-value /status"]),
      ],
      message: "status is 'maybe'; expected 'ok' or 'error'"),
    KeywordCase(
      id: "enum with a near miss",
      schema: #"{"properties": {"status": {"enum": ["ok", "error"]}}}"#,
      broken: [(#"{"status": "eror"}"#, ["event/bad-value /status"])],
      message: "status is 'eror'; expected 'ok' or 'error'; did you mean 'error'?"),
    KeywordCase(
      id: "bounds", schema: #"{"minimum": 0, "exclusiveMaximum": 1e2}"#,
      fits: ["0", "99.999999999999999999999999", "\"a\""],
      broken: [
        ("-1", ["event/bad-value "]), ("100", ["event/bad-value "]),
        ("123456789012345678901234567890", ["event/bad-value "]),
      ],
      message: "the value is -1; expected at least 0"),
    KeywordCase(
      id: "bounds, the others", schema: #"{"exclusiveMinimum": 0, "maximum": 9007199254740993}"#,
      fits: ["1e-400", "9007199254740993"],
      broken: [
        ("0", ["event/bad-value "]), ("9007199254740994", ["event/bad-value "]),
        ("9007199254740993.5", ["event/bad-value "]),
      ],
      message: "the value is 0; expected more than 0"),
    KeywordCase(
      id: "multipleOf", schema: #"{"multipleOf": 0.1}"#,
      fits: ["0.3", "1", "-7.7", "1e300", "0"],
      broken: [("0.35", ["event/bad-value "]), ("1e-2", ["event/bad-value "])],
      message: "the value is 0.35; expected a multiple of 0.1"),
    KeywordCase(
      id: "lengths", schema: #"{"minLength": 2, "maxLength": 3}"#,
      fits: [#""ab""#, #""日本語""#, #""\ud83d\ude00\n""#, #""😀😀😀""#],
      broken: [
        (#""😀""#, ["event/bad-value "]), (#""\ud83d\ude00""#, ["event/bad-value "]),
        (#""abcd""#, ["event/bad-value "]),
      ],
      message: "the value has 1 character; expected at least 2 characters"),
    KeywordCase(
      id: "pattern", schema: #"{"properties": {"id": {"pattern": "^call_[0-9a-f]{4}$"}}}"#,
      fits: [#"{"id": "call_00ff"}"#, #"{"id": "\u0063all_00ff"}"#, #"{"id": 1}"#],
      broken: [(#"{"id": "call_00fg"}"#, ["event/bad-format /id"])],
      message: "id is 'call_00fg'; expected a match of ^call_[0-9a-f]{4}$"),
    KeywordCase(
      id: "date-time without offset", schema: #"{"properties": {"ts": {"format": "date-time"}}}"#,
      fits: [#"{"ts": "2026-03-21T15:17:00Z"}"#, #"{"ts": "2026-03-21T15:17:00.123+01:00"}"#],
      broken: [
        (#"{"ts": "2026-03-21T15:17:00"}"#, ["event/bad-format /ts"]),
        (#"{"ts": "2026-02-30T15:17:00Z"}"#, ["event/bad-format /ts"]),
      ],
      message: "ts has no UTC offset; write RFC 3339 as 2026-03-21T15:17:00Z"),
    KeywordCase(
      id: "date-time", schema: #"{"properties": {"ts": {"format": "date-time"}}}"#,
      broken: [(#"{"ts": "yesterday"}"#, ["event/bad-format /ts"])],
      message: "ts is no RFC 3339 date-time; write RFC 3339 as 2026-03-21T15:17:00Z"),
    KeywordCase(
      id: "sha256", schema: #"{"format": "sha256"}"#,
      fits: [hash, "sha256:" + hash, "sha256-" + hash, hash.uppercased()].map { "\"\($0)\"" },
      broken: [
        "sha256_" + hash, "sha1:" + hash, hash + "0", String(hash.dropLast()),
        hash.dropLast() + "g", "",
      ].map { ("\"\($0)\"", ["event/bad-format "]) }),
  ]

  static let hash = String(repeating: "0123456789abcdef", count: 4)

  static let containers = [
    KeywordCase(
      id: "required", schema: #"{"required": ["a", "b"], "recommended": ["c"]}"#,
      fits: [#"{"a": 1, "\u0062": null, "c": 0}"#, #"{"a": 1, "b": 2}"#, "[]"],
      broken: [
        (
          #"{"x": 1}"#,
          ["event/missing-field /a", "event/missing-field /b", "event/missing-recommended /c"]
        )
      ],
      message: "a is missing"),
    KeywordCase(
      id: "nested",
      schema: ##"{"properties": {"a": {"items": {"$ref": "#"}, "required": ["b"]}}}"##,
      fits: [#"{"a": [{}, {"a": []}]}"#],
      broken: [(#"{"a": [{}, {"a": {}}]}"#, ["event/missing-field /a/1/a/b"])],
      message: "/a/1/a/b is missing"),
    KeywordCase(
      id: "dependentRequired", schema: #"{"dependentRequired": {"status": ["error_class"]}}"#,
      fits: [#"{"status": 1, "error_class": 1}"#, #"{"error_class": 1}"#],
      broken: [(#"{"status": 1}"#, ["event/missing-field /error_class"])],
      message: "error_class is missing; status is there, which needs it"),
    KeywordCase(
      id: "additionalProperties",
      schema: """
        {"properties": {"status": true}, "patternProperties": {"^x-": {"type": "integer"}},
         "additionalProperties": false}
        """,
      fits: [#"{"status": 1, "x-a": 1}"#],
      broken: [
        (#"{"statsu": 1}"#, ["event/unknown-field /statsu"]),
        (#"{"x-a": "b"}"#, ["event/wrong-type /x-a"]),
        (#"{"a~/b": 1}"#, ["event/unknown-field /<4 characters>"]),
      ],
      message: "statsu is not in the schema; did you mean 'status'?"),
    KeywordCase(
      id: "additionalProperties, a schema", schema: #"{"additionalProperties": {"maximum": 3}}"#,
      fits: [#"{"a": 3}"#],
      broken: [(#"{"a": 3, "b": 4}"#, ["event/bad-value /b"])]),
    KeywordCase(
      id: "propertyNames", schema: #"{"propertyNames": {"maxLength": 2}}"#,
      fits: [#"{"ab": 1}"#],
      broken: [(#"{"abc": 1}"#, ["event/bad-value /abc"])],
      message: "abc has a name that the schema does not allow"),
    KeywordCase(
      id: "counts",
      schema: #"{"minItems": 1, "maxItems": 2, "minProperties": 1, "maxProperties": 2}"#,
      fits: ["[1]", #"{"a": 1, "b": 2}"#, "3"],
      broken: [
        ("[1, 2, 3]", ["event/bad-value "]), ("[]", ["event/bad-value "]),
        ("{}", ["event/bad-value "]), (#"{"a": 1, "b": 2, "c": 3}"#, ["event/bad-value "]),
      ],
      message: "the value has 3 items; expected at most 2"),
    KeywordCase(
      id: "items", schema: #"{"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}"#,
      fits: [#"["a", 1, 2]"#, "[]"],
      broken: [(#"[1, 1, "b"]"#, ["event/wrong-type /0", "event/wrong-type /2"])]),
    KeywordCase(
      id: "items, false", schema: #"{"prefixItems": [true, true], "items": false}"#,
      fits: ["[1, 2]"],
      broken: [("[1, 2, 3]", ["event/bad-value "])],
      message: "the value has 3 items; expected at most 2"),
    KeywordCase(
      id: "contains", schema: #"{"contains": {"const": 1}, "minContains": 2, "maxContains": 3}"#,
      fits: ["[1, 2, 1]", "[1, 1, 1]"],
      broken: [("[1, 2]", ["event/bad-value "]), ("[1, 1, 1, 1]", ["event/bad-value "])],
      message: "the value must have between 2 and 3 of the items that 'contains' describes"),
    KeywordCase(
      id: "uniqueItems", schema: #"{"uniqueItems": true}"#,
      fits: ["[1, 2, \"1\", [1], {\"a\": 1}, {\"a\": 2}, true, null, 0, false]"],
      broken: [
        ("[1, 1.0]", ["event/bad-value "]),
        (#"[{"a": 1, "b": 2}, 0, {"b": 2, "\u0061": 1e0}]"#, ["event/bad-value "]),
        (
          #"[0,1,2,3,4,5,6,7,8,{"a": 1, "b": [2]},{"b": [2.0], "a": 1}]"#, ["event/bad-value "]
        ),
      ],
      message: "the value has equal items; each must differ"),
    KeywordCase(
      id: "more than sixteen names",
      schema: """
        {"properties": {\(
          (0..<40).map { #""a_long_property_\#($0)": {"const": \#($0)}"# }.joined(separator: ", "))},
         "additionalProperties": false}
        """,
      fits: [#"{"a_long_property_7": 7, "a_long_property_39": 39, "a\u005flong_property_0": 0}"#],
      broken: [
        (
          #"{"a_long_property_39": 3, "a_long_property_40": 1, "": 2}"#,
          [
            "event/bad-value /a_long_property_39", "event/unknown-field /a_long_property_40",
            "event/unknown-field /<0 characters>",
          ]
        )
      ]),
  ]

  static let applicators = [
    KeywordCase(
      id: "false", schema: #"{"properties": {"args": false}}"#,
      fits: ["{}"], broken: [(#"{"args": 1}"#, ["event/bad-value /args"])],
      message: "args must not be here"),
    KeywordCase(
      id: "if, then, else",
      schema: """
        {"if": {"properties": {"status": {"const": "error"}}, "required": ["status"]},
         "then": {"required": ["error_class"]}, "else": {"properties": {"error_class": false}}}
        """,
      fits: [#"{"status": "error", "error_class": "timeout"}"#, #"{"status": "ok"}"#, "{}"],
      broken: [
        (#"{"status": "error"}"#, ["event/missing-field /error_class"]),
        (#"{"status": "ok", "error_class": 1}"#, ["event/bad-value /error_class"]),
      ]),
    KeywordCase(
      id: "allOf", schema: #"{"allOf": [{"required": ["a"]}, {"maxProperties": 1}]}"#,
      fits: [#"{"a": 1}"#],
      broken: [(#"{"b": 1, "c": 2}"#, ["event/missing-field /a", "event/bad-value "])]),
    KeywordCase(
      id: "anyOf of types",
      schema: #"{"properties": {"a": {"anyOf": [{"type": "string"}, {"type": "null"}]}}}"#,
      fits: [#"{"a": "x"}"#, #"{"a": null}"#],
      broken: [(#"{"a": 1}"#, ["event/wrong-type /a"])],
      message: "a is an integer; expected a string or null"),
    KeywordCase(
      id: "anyOf tells the branch of the right type",
      schema: #"{"anyOf": [{"type": "string"}, {"type": "object", "required": ["a", "b"]}]}"#,
      fits: [#""x""#],
      broken: [("{}", ["event/missing-field /a", "event/missing-field /b"])]),
    KeywordCase(
      id: "anyOf with advice", schema: #"{"anyOf": [{"type": "string"}, {"recommended": ["a"]}]}"#,
      fits: ["{}"]),
    KeywordCase(
      id: "oneOf, two fit", schema: #"{"oneOf": [{"minimum": 1}, {"multipleOf": 2}]}"#,
      fits: ["1", "0"],
      broken: [("2", ["event/bad-value "])],
      message: "the value fits more than one of the 2 forms in 'oneOf'; exactly one is allowed"),
    KeywordCase(
      id: "oneOf goes by the tag, not by the count",
      schema: """
        {"oneOf": [
          {"properties": {"kind": {"const": "a"}, "x": {"type": "integer"}, "y": {"type": "integer"}},
           "required": ["kind", "x", "y"]},
          {"properties": {"kind": {"const": "b"}}, "required": ["kind"]}]}
        """,
      fits: [#"{"kind": "a", "x": 1, "y": 1}"#, #"{"kind": "b"}"#],
      broken: [
        (#"{"kind": "a", "x": "1"}"#, ["event/missing-field /y", "event/wrong-type /x"])
      ]),
    KeywordCase(
      id: "not", schema: #"{"properties": {"a": {"not": {"const": 1}}}}"#,
      fits: [#"{"a": 2}"#], broken: [(#"{"a": 1}"#, ["event/bad-value /a"])],
      message: "a has a form that 'not' forbids"),
    KeywordCase(
      id: "dependentSchemas", schema: #"{"dependentSchemas": {"a": {"required": ["b"]}}}"#,
      fits: ["{}", #"{"a": 1, "b": 1}"#],
      broken: [(#"{"a": 1}"#, ["event/missing-field /b"])]),
    KeywordCase(
      id: "$ref", schema: ##"{"$ref": "#/$defs/a~1b%25", "$defs": {"a/b%": {"const": 1}}}"##,
      fits: ["1"], broken: [("2", ["event/bad-value "])]),
  ]

  @Test func `keywords about values`() throws { for entry in Self.values { try entry.check() } }
  @Test func `keywords about containers`() throws {
    for entry in Self.containers { try entry.check() }
  }
  @Test func `keywords that combine schemas`() throws {
    for entry in Self.applicators { try entry.check() }
  }
}
