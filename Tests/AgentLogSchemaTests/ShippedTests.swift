import AgentLogJSON
import AgentLogSchema
import AgentLogTestSupport
import Testing

struct ShippedTests {
  static let schemas = [
    "agent-run", "agent-trace", "otel-genai", "run-summary", "service-log", "tool-gateway",
  ]

  private func read(_ path: String) throws -> JSONDocument {
    try JSONDocument(name: path, text: Corpora.committed("Schemas/" + path))
  }

  @Test func `the schemas of the formats compile`() throws {
    for name in ["schema-1", "report-1"] {
      do {
        _ = try SchemaCompiler.compile(try read("formats/\(name).json").root)
      } catch let mistakes as SchemaMistakes {
        Issue.record("\(mistakes.mistakes.map(\.description))")
      }
    }
  }

  @Test(arguments: schemas)
  func `a shipped stream schema fits its format, and its schemas compile`(_ name: String) throws {
    let format = try SchemaCompiler.compile(try read("formats/schema-1.json").root)
    let document = try read(name + ".json")
    #expect(ValidateDocument.mistakes(in: document, by: format).map(\.description) == [])
    var compiler = SchemaCompiler(fields: FieldNames([.init("tool", keys: ["tool_name"])]))
    if let every = document.root["every"] { _ = compiler.add(every) }
    for (_, event) in document.root["events"]?.members ?? [] {
      if let schema = event["schema"] { _ = compiler.add(schema) }
    }
    do {
      _ = try compiler.finish()
    } catch {
      Issue.record("\(error.mistakes.map(\.description))")
    }
  }
}
