import AgentLogTestSupport
import Foundation
import Testing

@testable import AgentLogCLI

@Suite struct SchemaCommandTests {
  static let shipped = [
    "agent-run", "tool-gateway", "agent-trace", "run-summary", "service-log", "otel-genai",
  ]

  @Test func `the list names every shipped schema`() {
    let result = Call("schema", "list")
    #expect(result.status == .passed)
    let names = result.output.split(separator: "\n").filter { $0.first != " " }
      .map { String($0.prefix { $0 != " " }) }
    #expect(names == Self.shipped + ["agentlog"])
  }

  @Test(arguments: shipped)
  func `a schema is shown as JSON exactly as it is shipped`(name: String) throws {
    let result = Call("schema", "show", name, "--json")
    #expect(result.status == .passed)
    #expect(Array(result.output.utf8) == (try Corpora.committed("Schemas/\(name).json")))
  }

  @Test func `a schema is shown to people as committed`() throws {
    try Golden.expect(
      Call("schema", "show", "tool-gateway").output,
      equals: "Tests/AgentLogCLITests/Golden/schema-show-tool-gateway.txt")
  }

  @Test(arguments: shipped)
  func `every event and field shows`(name: String) throws {
    let text = Call("schema", "show", name).output
    let json = try JSONSerialization.jsonObject(
      with: Data(Corpora.committed("Schemas/\(name).json")))
    let events = try #require((json as? [String: Any])?["events"] as? [String: [String: Any]])
    for (event, value) in events {
      #expect(text.contains(event))
      let schema = value["schema"] as? [String: Any]
      for field in schema?["required"] as? [String] ?? [] { #expect(text.contains(field)) }
      for field in (schema?["properties"] as? [String: Any] ?? [:]).keys {
        #expect(text.contains(field))
      }
    }
  }

  @Test func `shipped schemas are right, by name and as files`() {
    let files = Self.shipped.map { Corpora.repository + "/Schemas/\($0).json" }
    #expect(Call(["schema", "lint"] + files).output == "6 schemas are right\n")
    #expect(Call("schema", "lint", "agent-run").output == "1 schema is right\n")
  }

  @Test func `each mistake has a place, and all files are looked at`() throws {
    let folder = try Folder()
    let broken = try folder.write("{\n  \"format\": \"agentlog.schema/1\",,\n}\n", to: "a.json")
    let typo = try folder.write(
      """
      {
        "format": "agentlog.schema/1", "name": "x", "version": "1.0.0", "title": "X",
        "event": "event",
        "events": { "a": { "title": "A", "schema": { "requierd": ["b"] } } }
      }
      """, to: "b.json")
    let result = Call("schema", "lint", broken, typo, folder.path + "/missing.json")
    #expect(result.status == .wrongCall)
    #expect(result.output.contains("a.json:2:"))
    #expect(result.output.contains("b.json:4:"))
    #expect(result.output.contains("'required'"))
    #expect(result.errors.contains("missing.json': no such file or directory"))
  }
}
