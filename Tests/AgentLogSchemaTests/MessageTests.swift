import AgentLogFindings
import AgentLogJSON
import AgentLogSchema
import Testing

struct MessageTests {
  private func messages(_ schema: String, _ instance: String) throws -> [String] {
    try compiled(schema).judge(instance).told.map(\.message)
  }

  @Test func `a value that the masker does not show is told by type and length`() throws {
    #expect(
      try messages(#"{"properties": {"status": {"enum": ["ok"]}}}"#, #"{"status": "a@b.c"}"#)
        == ["status is a string of 5 characters; expected 'ok'"])
    #expect(
      try messages(#"{"properties": {"status": {"const": 1}}}"#, #"{"status": ""}"#)
        == ["status is an empty string; expected 1"])
    #expect(
      try messages(#"{"const": 1}"#, "[1, 2]") == ["the value is an array of 2 items; expected 1"])
  }

  static let secret = "hunter2"

  @Test(arguments: [
    // At the value itself.
    #"{"properties": {"key": {"sensitive": "absent", "const": 1, "pattern": "x"}}}"#,
    // Said elsewhere than where it is broken.
    #"{"properties": {"key": {"const": 1}}, "allOf": [{"properties": {"key": {"sensitive": "hashed"}}}]}"#,
    // Behind a reference, and for all that is inside.
    ##"{"properties": {"key": {"$ref": "#/$defs/s"}}, "$defs": {"s": {"sensitive": "redacted", "enum": [1]}}}"##,
    #"{"properties": {"outer": {"sensitive": "absent", "properties": {"key": {"const": 1}}}, "key": {"maximum": 1}}}"#,
    #"{"properties": {"outer": {"sensitive": "sampled"}}, "allOf": [{"properties": {"outer": {"items": {"enum": [2]}, "additionalProperties": {"const": 1}}}}]}"#,
  ])
  func `a sensitive value is never shown`(_ schema: String) throws {
    let instances = [
      #"{"key": "hunter2"}"#, #"{"key": 4111}"#, #"{"outer": {"key": "hunter2"}}"#,
      #"{"outer": ["hunter2", 4111]}"#,
    ]
    var told = 0
    for instance in instances {
      for message in try messages(schema, instance) {
        told += 1
        #expect(!message.contains(Self.secret) && !message.contains("4111"), "\(message)")
      }
    }
    #expect(told > 0)
  }

  @Test func `a member that is judged by itself keeps its name and its secret`() throws {
    let schema = try compiled(
      #"{"properties": {"key": {"sensitive": "hashed"}, "other": {"items": {"const": 1}}}}"#)
    let document = try JSONDocument(name: "x", text: #"["hunter2"]"#.utf8)
    let node = try #require(
      schema.parts.properties.first { schema.parts.name(ofField: Int($0.field)) == "other" })
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { bytes in
      _ = evaluator.evaluate(node: Int(node.schema), nodes: document.nodes, bytes: bytes)
      for (key, message) in [
        ("other", "/other/0 is 'hunter2'; expected 1"),
        ("key", "/key/0 is a string of 7 characters; expected 1"),
      ] {
        let text = ViolationText(
          schema, nodes: document.nodes, bytes: bytes, showing: .masked(Masker()),
          key: Array(key.utf8))
        #expect(evaluator.violations.map(text.message) == [message])
        #expect(evaluator.violations.map(text.pointer) == ["/\(key)/0"])
      }
    }
  }

  @Test func `keys from the log pass the masker too`() throws {
    #expect(
      try messages(#"{"additionalProperties": {"type": "null"}}"#, #"{"a b": 1}"#)
        == ["<3 characters> is an integer; expected null"])
  }

  @Test func `a group has a summary without any value`() throws {
    let schema = try compiled(
      #"{"properties": {"a": {"format": "date-time"}, "b": {"enum": ["x"]}, "c": {"minLength": 3}}}"#
    )
    let text = #"{"a": "2026-03-21T15:17:00", "b": "secret", "c": ""}"#
    let document = try JSONDocument(name: "x", text: text.utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { bytes in
      _ = evaluator.evaluate(nodes: document.nodes, bytes: bytes)
      let told = ViolationText(
        schema, nodes: document.nodes, bytes: bytes, showing: .masked(Masker()))
      #expect(
        evaluator.violations.map(told.summary) == [
          "has no UTC offset", "is not 'x'", "is too short",
        ])
      #expect(evaluator.violations.map(told.offset) == [6, 34, 49])
    }
  }
}
