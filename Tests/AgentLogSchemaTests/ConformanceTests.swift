import AgentLogJSON
import AgentLogSchema
import AgentLogTestSupport
import Testing

/// The JSON-Schema-Test-Suite, draft 2020-12, for the keywords that are supported.
struct ConformanceTests {
  /// Files all of whose keywords are supported.
  static let files = [
    "additionalProperties", "allOf", "anyOf", "boolean_schema", "const", "contains", "default",
    "dependentRequired", "dependentSchemas", "enum", "exclusiveMaximum", "exclusiveMinimum",
    "format", "if-then-else", "infinite-loop-detection", "items", "maxContains", "maxItems",
    "maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength",
    "minProperties", "minimum", "multipleOf", "not", "oneOf", "pattern", "patternProperties",
    "prefixItems", "properties", "propertyNames", "ref", "required", "type", "uniqueItems",
    "optional/bignum", "optional/float-overflow", "optional/non-bmp-regex",
    "optional/format/date-time", "optional/format/uuid", "optional/format/uri",
    "optional/format/email",
  ]

  private static let identifiers = "references by $id or $anchor are not followed"
  private static let unevaluated = "unevaluatedProperties is not supported"
  private static let properties = "Unicode properties in patterns are not supported"

  /// Groups that are refused, each with its reason. One that is no longer refused must leave.
  static let refused: [String: String] = [
    "not: collect annotations inside a 'not', even if collection is disabled": unevaluated,
    "ref: ref creates new scope when adjacent to keywords": unevaluated,
    "ref: remote ref, containing refs itself": "references to other documents are not followed",
    "pattern: pattern with Unicode property escape requires unicode mode": properties,
    "patternProperties: patternProperties with Unicode property escape": properties,
    "ref: Recursive references between schemas": identifiers,
    "ref: refs with relative uris and defs": identifiers,
    "ref: relative refs with absolute uris and defs": identifiers,
    "ref: $id must be resolved against nearest parent, not just immediate parent": identifiers,
    "ref: order of evaluation: $id and $ref": identifiers,
    "ref: order of evaluation: $id and $anchor and $ref": identifiers,
    "ref: order of evaluation: $id and $ref on nested schema": identifiers,
    "ref: simple URN base URI with $ref via the URN": identifiers,
    "ref: URN base URI with URN and JSON pointer ref": identifiers,
    "ref: URN base URI with URN and anchor ref": identifiers,
    "ref: URN ref with nested pointer ref": identifiers,
    "ref: ref to if": identifiers,
    "ref: ref to then": identifiers,
    "ref: ref to else": identifiers,
    "ref: ref with absolute-path-reference": identifiers,
  ]

  @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"), arguments: files)
  func `the test suite agrees`(_ file: String) throws {
    let bytes = try Corpora.bytes("conformance/json-schema/tests/\(file).json")
    let document = try JSONDocument(name: file, text: bytes)
    for group in document.root.elements {
      let title = "\(file): \(group["description"]?.string ?? "")"
      let schema: CompiledSchema
      do {
        schema = try SchemaCompiler.compile(
          group["schema"]!, assertsFormats: file.hasPrefix("optional/format"))
      } catch {
        #expect(
          Self.refused[title] != nil, "\(title): \(error.mistakes.map(\.description))")
        continue
      }
      #expect(Self.refused[title] == nil, "\(title) is accepted now; take it off the list")
      for test in group["tests"]?.elements ?? [] {
        let data = test["data"]!
        let value = (data.kind == .string ? ["\""] : []).map { UInt8(ascii: $0) }
        let instance = String(decoding: value + data.raw + value, as: UTF8.self)
        let judged = try schema.judge(instance)
        #expect(
          judged.fits == test["valid"]?.bool,
          "\(title): \(test["description"]?.string ?? ""): \(instance) \(judged.told)")
        #expect(judged.fits || !judged.told.isEmpty, "\(title) tells nothing of \(instance)")
      }
    }
  }
}
