import AgentLogEvents
import AgentLogJSON

/// How the judge tells what is wrong with a record.
extension EventJudge {
  @inline(never)
  func missing(
    _ wanted: SlotSet, _ sites: Int, _ record: Record, _ result: inout ScanResult
  ) {
    var missing = wanted.subtracting(record.pointee.present)
    while let slot = missing.popFirst() {
      emit(
        Int(tables.sites[sites &+ slot]), record, at: record.pointee.range.lowerBound,
        value: ByteRange(),
        &result)
    }
  }

  @inline(never)
  func broken(
    _ check: EventTables.Check, _ record: Record, site: Int32, _ result: inout ScanResult
  ) {
    let slot = record.pointee.slots[Int(check.slot)]
    var site = Int(site)
    // A time without an offset is told apart from no time at all.
    if site == Int(check.site), check.operation == .format, check.format == .dateTime {
      let isTime = Int(check.slot) == roles.time && record.pointee.hasReadTime
      let read = isTime ? record.pointee.time : Timestamp.read(record.pointee.bytes, slot.range)
      if read?.form == .withoutOffset { site += 1 }
    }
    emit(site, record, at: slot.offset, value: ByteRange(slot.range), &result)
  }

  @inline(__always)
  func emit(
    _ site: Int, _ record: Record, at offset: Int?, value: ByteRange, _ result: inout ScanResult
  ) {
    result.findings.append(
      RawFinding(
        site: siteBase &+ site, line: record.pointee.line, lineStart: record.pointee.lineStart,
        offset: offset ?? record.pointee.range.lowerBound, value: value))
  }
}
