import AgentLogJSON
import AgentLogSchema
import Testing

/// Values and schemas that are made to cost time or stack.
struct HostileTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test func `the deepest record that is read at all can be judged`() throws {
    let schema = try compiled(
      ##"{"anyOf": [{"type": "null"}, {"type": "array", "items": {"$ref": "#"}}]}"##)
    #expect(try schema.judge(nested(512)).fits)
    let leaf = String(repeating: "[", count: 511) + "1" + String(repeating: "]", count: 511)
    let told = try schema.judge(leaf).told
    #expect(told.map(\.place) == ["event/wrong-type " + String(repeating: "/0", count: 511)])
  }

  @Test func `ways that multiply do not multiply the work`() throws {
    let schema = try compiled(
      ##"""
      {"oneOf": [{"type": "array", "items": {"$ref": "#"}, "minItems": 1},
                 {"type": "array", "items": {"$ref": "#"}, "maxItems": 0}, {"const": 1}],
       "allOf": [{"items": {"$ref": "#"}}, {"items": {"$ref": "#"}}]}
      """##)
    #expect(try schema.judge(nested(300)).fits)
    let wrong = String(repeating: "[", count: 300) + "2" + String(repeating: "]", count: 300)
    #expect(try !schema.judge(wrong, quickly: true).fits)
  }

  @Test func `work that multiplies all the same is given up, not waited for`() throws {
    let small = try JSONDocument(name: "small", text: "1".utf8)
    let schema = try compiled(
      ##"""
      {"minItems": 1, "allOf": [{"items": {"$ref": "#"}}, {"items": {"$ref": "#"}}]}
      """##)
    let document = try JSONDocument(name: "deep", text: nested(400).utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { bytes in
      _ = evaluator.evaluate(nodes: document.nodes, bytes: bytes)
      #expect(evaluator.gaveUp)
    }
    // The next value is judged afresh.
    small.withBytes { bytes in
      let fits = evaluator.evaluate(nodes: small.nodes, bytes: bytes)
      #expect(fits && !evaluator.gaveUp)
    }
  }

  @Test func `equal items among many are found without comparing all with all`() throws {
    let schema = try compiled(#"{"uniqueItems": true}"#)
    let items = (0..<5_000).map { #"{"id": \#($0), "kind": "a"}"# }.joined(separator: ",")
    #expect(try schema.judge("[\(items)]").fits)
    #expect(try !schema.judge(#"[\#(items),{"kind": "a", "id": 4e3}]"#).fits)
  }

  @Test func `a twenty-way oneOf speaks of the one field that is wrong`() throws {
    let branches = (0..<20).map {
      #"{"properties": {"event": {"const": "e\#($0)"}, "a": {"type": "string"}}, "required": ["event", "a"], "maxProperties": \#($0 + 2)}"#
    }
    let schema = try compiled(#"{"oneOf": [\#(branches.joined(separator: ","))]}"#)
    let told = try schema.judge(#"{"event": "e13", "a": 1}"#).told
    #expect(
      told == [Told(place: "event/wrong-type /a", message: "a is an integer; expected a string")])
  }

  @Test func `a large schema compiles`() throws {
    let names = (0..<3_000).map { ##""p\##($0)": {"$ref": "#/$defs/d\##($0)"}"## }
    let definitions = (0..<3_000).map { #""d\#($0)": {"const": \#($0)}"# }
    let schema = try compiled(
      #"{"properties": {\#(names.joined(separator: ","))}, "$defs": {\#(definitions.joined(separator: ","))}}"#
    )
    #expect(try schema.judge(#"{"p2999": 2999}"#).fits)
    #expect(try !schema.judge(#"{"p2999": 2998}"#).fits)
  }

  @Test(arguments: [
    ##"{"$ref": "#"}"##, ##"{"allOf": [{"$ref": "#/allOf/0"}]}"##,
    ##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"not": {"$ref": "#/$defs/a"}}}}"##,
    ##"{"$id": "http://x/a", "if": {"$ref": "b"}, "$defs": {"b": {"$id": "b", "$ref": "a"}}}"##,
    ##"{"$anchor": "x", "dependentSchemas": {"a": {"$ref": "#x"}}}"##,
  ])
  func `a schema that leads back to itself for the same value is refused`(text: String) throws {
    let found = try mistakes(text)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.message.contains("refers back to itself") }, "\(found)")
  }

  @Test func `a loop that only a dynamic reference closes is given up`() throws {
    let schema = try compiled(
      ##"""
      {"$id": "http://x/a", "$dynamicAnchor": "n", "$ref": "b",
       "$defs": {"b": {"$id": "b", "$defs": {"n": {"$dynamicAnchor": "n"}}, "$dynamicRef": "#n"}}}
      """##)
    let document = try JSONDocument(name: "value", text: "1".utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { bytes in
      _ = evaluator.evaluate(nodes: document.nodes, bytes: bytes)
      #expect(evaluator.gaveUp)
    }
  }

  @Test func `branches that multiply are not all followed to name a type`() throws {
    // Each level refers to the next one by thirty branches.
    let levels = (0..<7).map { level in
      let branches = Array(repeating: ##"{"$ref": "#/$defs/l\##(level + 1)"}"##, count: 30)
      return #""l\#(level)": {"anyOf": [\#(branches.joined(separator: ","))]}"#
    }
    let schema = try compiled(
      ##"{"$ref": "#/$defs/l0", "$defs": {\##(levels.joined(separator: ",")), "l7": {"type": "null"}}}"##
    )
    let document = try JSONDocument(name: "value", text: "1".utf8)
    var evaluator = SchemaEvaluator(schema)
    document.withBytes { _ = evaluator.evaluate(nodes: document.nodes, bytes: $0) }
    let text = document.withBytes { bytes in
      evaluator.violations.map {
        ViolationText(schema, nodes: document.nodes, bytes: bytes, showing: .plain).message(of: $0)
      }
    }
    #expect(evaluator.gaveUp || !text.isEmpty)
  }

  @Test func `a schema nested deeper than JSON is read is refused, not followed`() throws {
    let depth = 10_000
    let text =
      String(repeating: #"{"not":"#, count: depth) + "true" + String(repeating: "}", count: depth)
    let found = #expect(throws: SchemaMistakes.self) {
      try StreamSchema(file: "deep.json", text: text.utf8)
    }
    #expect(found?.mistakes.first?.message.contains("nested") == true)
  }

  @Test func `many schemas at one place cost their number, not its square`() throws {
    let branches = (0..<4_000).map {
      #"{"properties": {"kind": {"const": "k\#($0)"}, "v": {"maximum": \#($0)}}}"#
    }
    let judge = try Instances(#"{"oneOf": [\#(branches.joined(separator: ","))]}"#)
    #expect(judge.findings(#"{"kind": "k3999", "v": 3999}"#.utf8) == [])
    #expect(judge.findings(#"{"kind": "k3999", "v": 4000}"#.utf8) == ["event/bad-value"])
  }
}
