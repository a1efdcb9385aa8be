import AgentLogJSON
import AgentLogSchema

extension Command {
  static let schemaTest = Command(
    name: "schema test", group: .setUp, summary: "Run the tests of JSON Schemas",
    details: """
      Reads files in the format of the JSON-Schema-Test-Suite: a list of groups, each with a schema \
      and tests, each test with data and whether it is valid. Every test that comes out otherwise is \
      shown; nothing is skipped, and a schema that cannot be read fails all its tests.

      Exit status 1 where a test failed, 3 where none ran. References to http://localhost:1234/ lead \
      into --schema-dir, as that suite wants it.
      """,
    operand: Operand(
      value: Flag.Value("FILE", .files), summary: "files of schema tests", count: .oneOrMore),
    flags: [.schemaDir, .assertFormats, .help],
    examples: [
      Example(call: "agentlog schema test my-schema.tests.json", meaning: "Test your own schema"),
      Example(
        call: "agentlog schema test --schema-dir remotes tests/*.json",
        meaning: "Run the JSON-Schema-Test-Suite"),
    ]
  ) { invocation, session throws(UsageError) in
    let library = try invocation.schemaLibrary(otherBase: SchemaFolder.suiteBase)
    var ran = 0
    var passed = 0
    for file in invocation.operands {
      let text = try FileText.read(file)
      let outcome: SchemaTestFile
      do throws(SchemaMistakes) {
        outcome = try SchemaTestFile(
          try JSONDocument.schema(file, text), library: library,
          assertsFormats: invocation.assertFormats)
      } catch {
        throw UsageError(complete: error.mistakes.map(\.description))
      }
      ran += outcome.ran
      passed += outcome.passed
      for failure in outcome.failures {
        session.output.write(
          "\(file):\(failure.line): \(failure.group): \(failure.test): \(failure.reason)\n")
      }
    }
    session.output.write(
      "\(ran) \(ran == 1 ? "test" : "tests") ran, \(passed) passed, \(ran - passed) failed\n")
    if ran == 0 { return .inconclusive }
    return passed == ran ? .passed : .failed
  }
}
