package import AgentLogEvents
package import AgentLogJSON

/// What tables cannot say of a record: judged on its tape, by the whole evaluator.
extension EventJudge {
  func judgeDeep(
    _ check: EventProgram.DeepCheck, _ record: Record, _ result: inout ScanResult
  ) {
    let slot = record.pointee.slots[check.slot]
    if !slot.isDerived && !record.pointee.hasTape {
      var end = 0
      let fault = deep.tape.read(
        record.pointee.bytes, from: slot.offset, extent: .line, depth: depthLimit, end: &end)
      if fault == nil,
        deep.evaluator.holds(node: check.node, nodes: deep.tape.nodes, bytes: record.pointee.bytes),
        !deep.evaluator.gaveUp
      {
        return
      }
    }
    guard readTape(record) else { return }
    deep.evaluator.violations.removeAll(keepingCapacity: true)
    _ = deep.evaluator.evaluate(
      property: check.property, nodes: deep.tape.nodes, bytes: record.pointee.bytes)
    tell(record, &result)
  }

  func judgeWhole(
    _ node: Int, _ record: Record, _ result: inout ScanResult
  ) {
    guard readTape(record) else { return }
    deep.evaluator.violations.removeAll(keepingCapacity: true)
    _ = deep.evaluator.evaluate(
      node: node, at: 0, nodes: deep.tape.nodes, bytes: record.pointee.bytes)
    tell(record, &result)
  }

  func judgeInstruction(
    _ instruction: EventProgram.DeepInstruction, _ record: Record, _ result: inout ScanResult
  ) {
    if let closed = instruction.closed, !record.pointee.hasOthers,
      closed.isSuperset(of: record.pointee.present)
    {
      return
    }
    guard readTape(record) else { return }
    deep.evaluator.violations.removeAll(keepingCapacity: true)
    _ = deep.evaluator.evaluate(
      instruction: instruction.index, nodes: deep.tape.nodes, bytes: record.pointee.bytes)
    tell(record, &result)
  }

  /// Judges a value of any kind, where every JSON value is an instance of the schema, and appends
  /// its row.
  package func judgeInstance(
    _ bytes: PaddedBytes, _ range: Range<Int>, line: Int, lineStart: Int,
    into result: inout ScanResult
  ) {
    guard let node = compiled.wholeNode else { return }
    let record = current
    record.pointee.bytes = bytes
    record.pointee.present = SlotSet()
    record.pointee.line = line
    record.pointee.lineStart = lineStart
    record.pointee.range = range
    record.pointee.event = Int(EventRow.other)
    record.pointee.hasTape = false
    var row = EventRow(
      line: line, lineStart: lineStart, start: range.lowerBound, end: range.upperBound)
    row.firstFinding = UInt32(truncatingIfNeeded: result.findings.count)
    judgeWhole(node, record, &result)
    row.findingCount = UInt32(truncatingIfNeeded: result.findings.count) &- row.firstFinding
    result.records &+= 1
    result.events &+= 1
    _ = result.columns.extend(by: tables.columnCount)
    result.rows.add().pointee = row
  }

  private func readTape(_ record: Record) -> Bool {
    if record.pointee.hasTape { return true }
    var end = 0
    let fault = deep.tape.read(
      record.pointee.bytes, from: record.pointee.range.lowerBound, extent: .line, depth: depthLimit,
      end: &end)
    record.pointee.hasTape = fault == nil
    return fault == nil
  }

  /// Turns what the evaluator found into findings.
  private func tell(_ record: Record, _ result: inout ScanResult) {
    if deep.evaluator.gaveUp { result.unjudged &+= 1 }
    guard !deep.evaluator.violations.isEmpty else { return }
    let text = ViolationText(
      compiled.schema, nodes: deep.tape.nodes, bytes: record.pointee.bytes, showing: .masked(masker)
    )
    for violation in deep.evaluator.violations {
      result.details.append(
        FindingDetail(
          pointer: text.pointer(of: violation), message: text.message(of: violation),
          summary: text.summary(of: violation)))
      result.findings.append(
        RawFinding(
          site: siteBase
            + compiled.recordSite(of: Int(violation.site), event: record.pointee.event),
          detail: result.details.count - 1, line: record.pointee.line,
          lineStart: record.pointee.lineStart,
          offset: text.offset(of: violation)))
    }
  }

  func judgeLevel(
    _ program: EventProgram, _ record: Record, _ result: inout ScanResult
  ) {
    guard let field = roles.level, record.pointee.present.contains(field),
      record.pointee.slots[field].kind == .string,
      let level = LogLevel(record.pointee.bytes.slice(record.pointee.slots[field].range))
    else { return }
    for demand in program.levels {
      if demand.when >= 0 {
        guard readTape(record) else { return }
        guard
          deep.evaluator.holds(
            node: demand.when, nodes: deep.tape.nodes, bytes: record.pointee.bytes)
        else {
          continue
        }
      }
      if demand.levels & level.bit == 0 {
        let slot = record.pointee.slots[field]
        emit(demand.site, record, at: slot.offset, value: ByteRange(slot.range), &result)
      }
      return
    }
  }

  func judgeCount(
    _ index: Int, _ record: Record, _ result: inout ScanResult
  ) {
    guard readTape(record) else { return }
    let count = compiled.counts[index]
    for wrong in count.judge(deep.tape.nodes, record.pointee.bytes) {
      let node = deep.tape.nodes[wrong.node]
      result.details.append(
        FindingDetail(
          pointer: TapePointer.pointer(
            to: wrong.node, deep.tape.nodes, record.pointee.bytes, masker),
          message: wrong.message))
      result.findings.append(
        RawFinding(
          site: siteBase + compiled.countSites[index], detail: result.details.count - 1,
          line: record.pointee.line, lineStart: record.pointee.lineStart, offset: Int(node.start)))
    }
  }
}

/// What judges values on a tape; apart, because it is large and seldom needed.
final class DeepJudge {
  var evaluator: SchemaEvaluator
  var tape = JSONTape()

  init(_ schema: CompiledSchema) { evaluator = SchemaEvaluator(schema) }
}
