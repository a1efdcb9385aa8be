import Testing

@testable import AgentLogCLI

/// `validate` and `schema lint` with a plain JSON Schema.
@Suite struct PlainSchemaCallTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a log is judged by a JSON Schema as it is, references included`() throws {
    _ = try folder.write(#"{"$id": "http://x/run", "type": "string"}"#, to: "run.json")
    let schema = try folder.write(
      #"{"required": ["event"], "properties": {"run_id": {"$ref": "http://x/run"}}}"#,
      to: "event.schema.json")
    let log = try folder.write(
      "{\"event\": \"a\", \"run_id\": \"r\"}\n{\"event\": \"a\", \"run_id\": 1}\n", to: "log.jsonl")
    let without = Call("validate", "--schema", schema, log)
    #expect(without.status == .wrongCall)
    #expect(without.errors.contains("event.schema.json:1:"))
    #expect(without.errors.contains("--schema-dir"))
    let result = Call("validate", "--schema", schema, "--schema-dir", folder.path, log)
    #expect(result.status == .failed)
    let words = result.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      words.contains(
        "log.jsonl:2:26 run_id is an integer; expected a string (schema http://x/run#/type)"))
    let json = Call(
      "validate", "--schema", schema, "--schema-dir", folder.path, "-f", "json", log)
    #expect(json.output.contains(#""schemaPath":"http://x/run#/type""#))
  }

  @Test func `what is wrong with a plain schema is told before anything is read`() throws {
    let schema = try folder.write(
      "{\n \"type\": \"objekt\",\n \"$ref\": \"#\"\n}", to: "s.schema.json")
    let result = Call("schema", "lint", schema)
    #expect(result.status == .wrongCall)
    #expect(result.output.contains("s.schema.json:2:10: 'objekt' is no type"))
    #expect(result.output.contains("s.schema.json:1:1: this schema refers back to itself"))
    let right = try folder.write(#"{"type": "object"}"#, to: "r.json")
    #expect(Call("schema", "lint", right).output == "1 schema is right\n")
    let shown = Call("schema", "show", right)
    #expect(shown.status == .wrongCall)
    #expect(shown.errors.contains("is a plain JSON Schema, which has no events to show"))
  }

  @Test(arguments: ["=x", "http://x=", "no-such-folder", "a=b/none"])
  func `a folder that is none is a wrong call`(text: String) throws {
    let log = try folder.write("{}\n", to: "log.jsonl")
    let result = Call("validate", "--schema", "agent-run", "--schema-dir", text, log)
    #expect(result.status == .wrongCall)
    #expect(result.errors.contains("--schema-dir"))
  }
}
