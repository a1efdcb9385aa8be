import AgentLogEvents
import AgentLogJSON
import AgentLogSchema
import AgentLogTestSupport
import Foundation
import Testing

/// The JSON-Schema-Test-Suite, draft 2020-12, all of it.
struct ConformanceTests {
  private static let folder = "conformance/json-schema/"

  /// The remote schemas of the suite, which it calls by the address of a local server.
  struct Remotes: SchemaSource {
    func document(at uri: String) throws(SchemaMistakes) -> JSONDocument? {
      let prefix = "http://localhost:1234/"
      guard uri.hasPrefix(prefix),
        let bytes = try? Corpora.bytes(folder + "remotes/" + uri.dropFirst(prefix.count))
      else { return nil }
      return try JSONDocument.schema(uri, bytes)
    }
  }

  /// What does not pass, each with its reason; the page on JSON Schema has the same table. Formats
  /// of internationalised names judge nothing, so that what they should refuse is accepted.
  static let failing: [String: (count: Int, reason: String)] = [
    "optional/cross-draft": (1, "draft 2019-09 is not read"),
    "optional/format/idn-email": (2, "an annotation"),
    "optional/format/idn-hostname": (54, "an annotation"),
    "optional/format/iri": (6, "an annotation"),
    "optional/format/iri-reference": (2, "an annotation"),
  ]

  static let names: [String] = {
    let root = (Corpora.root ?? "") + "/" + folder + "tests/"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private static func document(_ name: String) throws -> JSONDocument {
    try JSONDocument.schema(name, try Corpora.bytes(folder + "tests/" + name + ".json"))
  }

  private static func run(_ document: JSONDocument) throws -> SchemaTestFile {
    try SchemaTestFile(
      document, library: SchemaLibrary([Remotes()]),
      assertsFormats: document.name.hasPrefix("optional/format/"))
  }

  @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
  func `every test that is required passes, and all of them ran`() throws {
    var ran = 0
    for name in Self.names where !name.hasPrefix("optional/") {
      let outcome = try Self.run(Self.document(name))
      ran += outcome.ran
      #expect(outcome.failures == [], "\(name)")
    }
    #expect(ran == 1_299)
  }

  @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
  func `every optional test passes but those with a reason`() throws {
    var ran = 0
    var unexpected: [String] = []
    for name in Self.names where name.hasPrefix("optional/") {
      let outcome = try Self.run(Self.document(name))
      ran += outcome.ran
      if outcome.failures.count != Self.failing[name]?.count ?? 0 {
        unexpected.append("\(name): \(outcome.failures)")
      }
    }
    #expect(unexpected == [])
    #expect(ran == 926)
    #expect(Set(Self.failing.keys).subtracting(Self.names) == [])
  }

  /// The tables judge what a log is made of; they must say the same as the evaluator.
  @Test(.enabled(if: Corpora.isPresent, "the corpora are not there"))
  func `records judged by tables come out the same`() throws {
    var ran = 0
    var wrong: [String] = []
    for name in Self.names where Self.failing[name] == nil {
      for group in try Self.document(name).root.elements {
        guard let schema = group["schema"], schema.kind == .object, !schema.members.isEmpty else {
          continue
        }
        let judge = try Instances(
          schema, SchemaLibrary([Remotes()]), assertsFormats: name.hasPrefix("optional/format/"))
        for test in group["tests"]?.elements ?? [] {
          ran += 1
          let fits = judge.fits(test["data"]!)
          if fits != test["valid"]?.bool {
            let titles = [group, test].map { $0["description"]?.string ?? "" }
            wrong.append("\(name): \(titles.joined(separator: ": "))")
          }
        }
      }
    }
    #expect(wrong == [])
    #expect(ran > 2_000)
  }

  @Test func `a test with a wrong expectation fails, and says where`() throws {
    let text = """
      [{"description": "numbers", "schema": {"type": "object", "properties": {"a": {"minimum": 2}}},
        "tests": [{"description": "large", "data": {"a": 3}, "valid": true},
                  {"description": "small", "data": {"a": 1}, "valid": true},
                  {"description": "large again", "data": {"a": 3}, "valid": false}]},
       {"description": "broken", "schema": {"type": 7},
        "tests": [{"description": "any", "data": 1, "valid": true},
                  {"description": "none", "data": 1, "valid": false}]}]
      """
    let outcome = try SchemaTestFile(try JSONDocument.schema("t.json", text.utf8))
    #expect(outcome.ran == 5)
    #expect(outcome.passed == 1)
    #expect(outcome.failures.map(\.line) == [3, 4, 6, 7])
    #expect(
      outcome.failures.map(\.reason) == [
        "invalid by /0/schema/properties/a/minimum; expected valid", "valid; expected invalid",
        "the schema is refused: t.json:5:47: 'type' is an integer; expected a type or a list of types",
        "the schema is refused: t.json:5:47: 'type' is an integer; expected a type or a list of types",
      ])
  }

  @Test(arguments: [
    ("{}", "t.json:1:1: a file of schema tests is a list of groups"),
    ("[1]", "t.json:1:2: a group of schema tests has a 'schema' and a list of 'tests'"),
    (
      #"[{"schema": true, "tests": [{"data": 1, "valid": "yes"}]}]"#,
      "t.json:1:29: a test has 'data' and 'valid', which is true or false"
    ),
  ])
  func `what is no file of tests is told with its place`(text: String, mistake: String) throws {
    let document = try JSONDocument.schema("t.json", text.utf8)
    let found = #expect(throws: SchemaMistakes.self) { try SchemaTestFile(document) }
    #expect(found?.mistakes.map(\.description) == [mistake])
  }
}
