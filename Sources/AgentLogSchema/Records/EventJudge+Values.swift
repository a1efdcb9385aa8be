import AgentLogEvents
import AgentLogJSON

/// The checks of single values, and the columns for the stream rules.
extension EventJudge {
  @inline(__always)
  func holds(
    _ check: UnsafeMutablePointer<EventTables.Check>, _ record: Record
  ) -> Bool {
    let index = Int(check.pointee.slot)
    let slot = record.pointee.slots + index
    let limit = check.pointee.operand
    switch check.pointee.operation {
    case .none: return true
    case .text:
      if slot.pointee.kind != .string { return check.pointee.passing & slot.pointee.kind.bit != 0 }
      return matches(slot.pointee, index, Int(limit), record)
    case .format:
      return slot.pointee.kind != .string || slot.pointee.isDerived
        || hasFormat(check.pointee.format, slot.pointee, index, record)
    case .atLeast:
      return slot.pointee.isExact
        ? slot.pointee.value >= limit : compare(slot.pointee, limit, record) { $0 >= $1 }
    case .atMost:
      return slot.pointee.isExact
        ? slot.pointee.value <= limit : compare(slot.pointee, limit, record) { $0 <= $1 }
    case .above:
      return slot.pointee.isExact
        ? slot.pointee.value > limit : compare(slot.pointee, limit, record) { $0 > $1 }
    case .below:
      return slot.pointee.isExact
        ? slot.pointee.value < limit : compare(slot.pointee, limit, record) { $0 < $1 }
    case .minLength:
      // A code point takes at most 4 bytes, as an escape at most 12.
      let bytes = Int64(slot.pointee.length)
      if slot.pointee.kind != .string || slot.pointee.isDerived { return true }
      if bytes >= limit &* 12 || limit <= 1 && bytes >= limit { return true }
      return bytes >= limit && characters(slot.pointee, record) >= limit
    case .maxLength:
      if slot.pointee.kind != .string || slot.pointee.isDerived { return true }
      return Int64(slot.pointee.length) <= limit || characters(slot.pointee, record) <= limit
    }
  }

  /// Whether a slot holds an integer that is written with a fraction, where that is asked for.
  @inline(never)
  func isWhole(_ check: EventTables.Check, _ record: Record) -> Bool {
    let slot = record.pointee.slots[Int(check.slot)]
    return check.wholeDecimals && slot.kind == .decimal && isWhole(slot, record)
  }

  /// Whether a string is one of a set. `field` tells what a boolean stood for.
  @inline(__always)
  func matches(_ slot: Slot, _ field: Int, _ set: Int, _ record: Record) -> Bool {
    guard slot.kind == .string else { return false }
    if slot.isDerived || slot.isEscaped { return matchesOther(slot, field, set, record) }
    return (tables.sets.baseAddress.unsafelyUnwrapped + set).pointee
      .contains(record.pointee.bytes, slot.range)
  }

  @inline(never)
  private func matchesOther(_ slot: Slot, _ field: Int, _ set: Int, _ record: Record) -> Bool {
    if slot.isDerived {
      guard let boolean = compiled.plan.fields[field].boolean else { return false }
      return compiled.sets[set].contains(slot.value == 1 ? boolean.whenTrue : boolean.whenFalse)
    }
    let text = decode(slot, in: record.pointee.bytes)
    return tables.sets[set].contains(text, 0..<text.count)
  }

  /// The decoded text of a string. Valid until the next call.
  func decode(_ slot: Slot, in bytes: PaddedBytes) -> PaddedBytes {
    decoded.removeAll()
    decoded.append(JSONText.decode(bytes.slice(slot.range)))
    return decoded.bytes
  }

  private func hasFormat(
    _ format: SchemaFormat, _ slot: Slot, _ index: Int, _ record: Record
  ) -> Bool {
    if index == roles.time, format == .dateTime, !slot.isEscaped {
      return time(slot, record)?.form == .rfc3339
    }
    if slot.isEscaped {
      let text = decode(slot, in: record.pointee.bytes)
      return format.holds(text, 0..<text.count)
    }
    return format.holds(record.pointee.bytes, slot.range)
  }

  /// Whether a decimal's value is an integer. Exact.
  private func isWhole(_ slot: Slot, _ record: Record) -> Bool {
    ExactNumber(record.pointee.bytes.slice(slot.range))?.isInteger ?? false
  }

  /// Compares a number that is no short integer, exactly; other kinds pass.
  @inline(never)
  private func compare(
    _ slot: Slot, _ limit: Int64, _ record: Record, _ order: (ExactNumber, ExactNumber) -> Bool
  ) -> Bool {
    guard slot.kind == .decimal || slot.kind == .integer else { return true }
    guard let number = ExactNumber(record.pointee.bytes.slice(slot.range)) else { return true }
    return order(number, ExactNumber(limit))
  }

  private func characters(_ slot: Slot, _ record: Record) -> Int64 {
    let raw = record.pointee.bytes.slice(slot.range)
    func count(_ bytes: some Sequence<UInt8>) -> Int64 {
      bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
    return slot.isEscaped ? count(JSONText.decode(raw)) : count(raw)
  }

  // MARK: - Time

  /// The time in a string slot, read once per record.
  func time(_ slot: Slot, _ record: Record) -> Timestamp? {
    if record.pointee.hasReadTime { return record.pointee.time }
    record.pointee.hasReadTime = true
    record.pointee.time = Timestamp.read(
      record.pointee.bytes, slot.range, &record.pointee.timestamps)
    return record.pointee.time
  }

  // MARK: - Rows

  /// Who the record is, and what the stream rules want of it.
  func fill(
    _ row: UnsafeMutablePointer<EventRow>, _ record: Record, _ result: inout ScanResult
  ) {
    if let field = roles.trace, record.pointee.texts.contains(field) {
      row.pointee.trace.start = record.pointee.slots[field].start
      row.pointee.trace.length = record.pointee.slots[field].length
    }
    if let field = roles.run, record.pointee.present.contains(field) {
      let slot = record.pointee.slots + field
      let isText = record.pointee.texts.contains(field) && !slot.pointee.isDerived
      if isText || slot.pointee.kind == .integer {
        row.pointee.run.start = slot.pointee.start
        row.pointee.run.length = slot.pointee.length
        row.pointee.runHash = hash.hash(record.pointee.bytes, slot.pointee.range)
      }
    }
    let columns = result.columns.extend(by: tables.columnCount)
    guard row.pointee.event != EventRow.stranger else { return }
    let event = Int(row.pointee.event)
    let wanted =
      event >= 0
      ? (tables.programs.baseAddress.unsafelyUnwrapped + event).pointee.columns
      : tables.columnsOfOthers
    let requests = tables.columns.baseAddress.unsafelyUnwrapped
    var request = requests + wanted.lowerBound
    let end = requests + wanted.upperBound
    var had: UInt32 = 0
    while request < end {
      let field = Int(request.pointee.field)
      if record.pointee.present.contains(field) {
        let column = columns + Int(request.pointee.index)
        if read(request, record.pointee.slots + field, column, record) {
          had |= 1 &<< UInt32(truncatingIfNeeded: request.pointee.index)
        }
      }
      request += 1
    }
    row.pointee.columns = had
  }

  @inline(__always)
  private func read(
    _ request: UnsafeMutablePointer<EventTables.ColumnRequest>, _ slot: UnsafeMutablePointer<Slot>,
    _ column: UnsafeMutablePointer<Column>, _ record: Record
  ) -> Bool {
    column.pointee.value.start = slot.pointee.start &- (slot.pointee.kind == .string ? 1 : 0)
    column.pointee.value.length = slot.pointee.length
    switch request.pointee.reading {
    case .identity:
      if record.pointee.texts.contains(Int(request.pointee.field)), !slot.pointee.isEscaped {
        column.pointee.bits = hash.hash(record.pointee.bytes, slot.pointee.range)
        return true
      }
      return otherIdentity(slot.pointee, column, record)
    case .number:
      if slot.pointee.isExact {
        column.pointee.bits = Double(slot.pointee.value).bitPattern
        return true
      }
      guard let number = number(slot.pointee, record) else { return false }
      column.pointee.bits = number.bitPattern
      return true
    case .time:
      return readTime(slot.pointee, Int(request.pointee.field), column, record)
    case .equals:
      guard slot.pointee.kind == .string else { return false }
      let field = Int(request.pointee.field)
      column.pointee.bits =
        matches(slot.pointee, field, Int(request.pointee.set), record) ? 1 : 0
      return true
    }
  }

  /// What tells a value that is no plain text from others: a number by its digits.
  @inline(never)
  private func otherIdentity(
    _ slot: Slot, _ column: UnsafeMutablePointer<Column>, _ record: Record
  ) -> Bool {
    if slot.isDerived {
      column.pointee.bits = UInt64(bitPattern: slot.value)
      return true
    }
    guard slot.kind == .string || slot.kind == .integer, slot.length > 0 else { return false }
    if slot.isEscaped {
      let text = decode(slot, in: record.pointee.bytes)
      column.pointee.bits = hash.hash(text, 0..<text.count)
    } else {
      column.pointee.bits = hash.hash(record.pointee.bytes, slot.range)
    }
    return true
  }

  private func number(_ slot: Slot, _ record: Record) -> Double? {
    if slot.isExact { return Double(slot.value) }
    guard slot.kind == .decimal || slot.kind == .integer else { return nil }
    return Decimals.double(record.pointee.bytes, slot.range)
  }

  private func readTime(
    _ slot: Slot, _ field: Int, _ column: UnsafeMutablePointer<Column>, _ record: Record
  ) -> Bool {
    if slot.kind == .string, !slot.isEscaped {
      let read =
        field == roles.time
        ? time(slot, record) : Timestamp.read(record.pointee.bytes, slot.range)
      guard let read else { return false }
      column.pointee.bits = UInt64(bitPattern: read.nanoseconds)
      column.pointee.isZoned = read.hasOffset
      return true
    }
    let units = compiled.plan.fields[field].epochs
    guard !units.isEmpty, slot.kind == .integer || slot.kind == .decimal,
      let nanoseconds = Epoch.nanoseconds(record.pointee.bytes, slot.range, units)
    else { return false }
    column.pointee.bits = UInt64(bitPattern: nanoseconds)
    column.pointee.isZoned = true
    return true
  }
}
