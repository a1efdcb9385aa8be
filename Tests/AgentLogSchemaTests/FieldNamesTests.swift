import AgentLogFindings
import AgentLogJSON
import AgentLogSchema
import Testing

struct FieldNamesTests {
  static let names = FieldNames([
    .init("tool", keys: ["tool_name"]),
    .init(
      "status", boolean: .init(key: "ok", whenTrue: "ok", whenFalse: "error")),
    .init("trace_id", keys: ["trace", "/summarized_metadata/trace_id"]),
  ])

  private func check(
    _ schema: String, _ instance: String, _ told: [String], message: String? = nil
  ) throws {
    let judged = try compiled(schema, fields: Self.names).judge(instance)
    #expect(judged.told.map(\.place) == told, "\(instance)")
    #expect(judged.fits == told.isEmpty)
    if let message { #expect(judged.told.first?.message == message) }
  }

  @Test func `a field is found under any of its keys, the first present one wins`() throws {
    let schema = #"{"required": ["tool"], "properties": {"tool": {"type": "string"}}}"#
    try check(schema, #"{"tool": "a"}"#, [])
    try check(schema, #"{"tool_name": "a"}"#, [])
    try check(schema, #"{"tool_name": 1, "tool": "a"}"#, [])
    try check(
      schema, #"{"tool_name": 1}"#, ["event/wrong-type /tool_name"],
      message: "tool_name is an integer; expected a string")
    try check(schema, #"{"other": 1}"#, ["event/missing-field /tool"], message: "tool is missing")
    try check(schema, #"{"tool": null, "tool_name": "a"}"#, ["event/wrong-type /tool"])
  }

  @Test func `a pointer leads through nested objects`() throws {
    let schema = #"{"required": ["trace_id"], "properties": {"trace_id": {"minLength": 3}}}"#
    try check(schema, #"{"summarized_metadata": {"a": 1, "trace_id": "abc"}}"#, [])
    try check(
      schema, #"{"summarized_metadata": {"trace_id": "a"}}"#,
      ["event/bad-value /summarized_metadata/trace_id"])
    try check(schema, #"{"summarized_metadata": [1]}"#, ["event/missing-field /trace_id"])
    try check(schema, #"{"summarized_metadata": {}}"#, ["event/missing-field /trace_id"])
  }

  @Test func `a boolean stands for the words of a field`() throws {
    let schema = #"{"required": ["status"], "properties": {"status": {"const": "ok"}}}"#
    try check(schema, #"{"ok": true}"#, [])
    try check(schema, #"{"status": "ok", "ok": false}"#, [])
    try check(
      schema, #"{"ok": false}"#, ["event/bad-value /ok"],
      message: "ok is false, which stands for 'error'; expected 'ok'")
    try check(schema, #"{"ok": "yes"}"#, ["event/missing-field /status"])
    let condition = """
      {"if": {"properties": {"status": {"const": "error"}}, "required": ["status"]},
       "then": {"required": ["error_class"]}}
      """
    try check(condition, #"{"ok": false}"#, ["event/missing-field /error_class"])
    try check(condition, #"{"ok": true}"#, [])
  }

  @Test func `names are plain below the record`() throws {
    let schema = #"{"properties": {"inner": {"required": ["tool"]}}}"#
    try check(schema, #"{"inner": {"tool_name": "a"}}"#, ["event/missing-field /inner/tool"])
  }

  @Test func `names reach through every schema that judges the record`() throws {
    for schema in [
      ##"{"$ref": "#/$defs/a", "$defs": {"a": {"required": ["tool"]}}}"##,
      #"{"allOf": [{"anyOf": [{"oneOf": [{"required": ["tool"]}]}]}]}"#,
      #"{"if": true, "then": {"not": {"not": {"required": ["tool"]}}}}"#,
      #"{"dependentSchemas": {"status": {"required": ["tool"]}}}"#,
      #"{"dependentRequired": {"status": ["tool"]}}"#,
    ] {
      try check(schema, #"{"tool_name": 1, "ok": true}"#, [])
      #expect(
        try compiled(schema, fields: Self.names).judge(#"{"ok": true, "a": 1}"#).fits == false)
    }
  }

  @Test func `every key of a declared field counts as declared`() throws {
    let schema = """
      {"properties": {"tool": true, "status": true, "trace_id": true},
       "additionalProperties": false}
      """
    try check(
      schema,
      #"{"tool": 1, "tool_name": 1, "ok": true, "summarized_metadata": {"x": 1}, "toool": 1}"#,
      ["event/unknown-field /toool"],
      message: "toool is not in the schema; did you mean 'tool'?")
    let undeclared = #"{"properties": {"tool": true}, "additionalProperties": false}"#
    try check(undeclared, #"{"trace": 1}"#, ["event/unknown-field /trace"])
  }

  @Test func `a schema tells which fields it looks at`() throws {
    let schema = try compiled(
      ##"""
      {"required": ["a"], "if": {"properties": {"b": {"const": {"z": 1}}}}, "then": {"$ref": "#/$defs/d"},
       "$defs": {"d": {"dependentRequired": {"c": ["tool"]}}}}
      """##, fields: Self.names)
    #expect(schema.reach(of: 0).fields == ["a", "b", "c", "tool"])
    #expect(!schema.reach(of: 0).looksAtAll)
    #expect(try compiled(#"{"additionalProperties": false}"#).reach(of: 0).looksAtAll)
  }

  @Test func `single instructions and properties can be judged apart`() throws {
    let schema = try compiled(
      #"{"required": ["a"], "properties": {"status": {"const": "ok"}}, "minProperties": 9}"#,
      fields: Self.names)
    let document = try JSONDocument(name: "x", text: #"{"ok": false}"#.utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { bytes in
      for index in schema.parts.nodes[0].instructions.range {
        if case .required = schema.parts.instructions[index] {
          let fits = evaluator.evaluate(instruction: index, nodes: document.nodes, bytes: bytes)
          #expect(!fits)
        }
      }
      let fits = evaluator.evaluate(property: 0, nodes: document.nodes, bytes: bytes)
      #expect(!fits)
      let text = ViolationText(
        schema, nodes: document.nodes, bytes: bytes, showing: .masked(Masker()))
      #expect(evaluator.violations.map(text.pointer) == ["/a", "/ok"])
      #expect(
        evaluator.violations.map { schema.schemaPath(ofSite: Int($0.site)) } == [
          "/required", "/properties/status/const",
        ])
    }
  }
}
