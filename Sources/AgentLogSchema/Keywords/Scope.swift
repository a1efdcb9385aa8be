import AgentLogJSON

/// Entering another schema resource, on the way to one of its schemas: what `$dynamicRef` sees. No
/// keyword of its own; stands where a reference or a subschema with `$id` leads there. Where no
/// dynamic reference is left in the whole schema it becomes a plain reference.
package struct ScopeInstruction: SchemaInstruction {
  package var site: Int32 { -1 }
  /// The resource that is entered.
  package var resource: Int32
  package var schema: Int32

  func holds(_ index: Int, _ run: inout SchemaEvaluator) -> Bool {
    let outer = run.enter(resource)
    defer { run.leave(to: outer) }
    return run.judge(Int(schema), index)
  }

  func mark(_ index: Int, _ run: inout SchemaEvaluator, _ marks: inout EvaluatedMarks) {
    let outer = run.enter(resource)
    defer { run.leave(to: outer) }
    run.mark(by: Int(schema), index, &marks)
  }

  func complaint(_ told: ViolationText.Subject) -> Complaint { Complaint(text: "", summary: "") }

  func reach(_ parts: SchemaParts) -> InstructionReach { InstructionReach(inPlace: [Int(schema)]) }
}
