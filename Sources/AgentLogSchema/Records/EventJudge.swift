package import AgentLogEvents
package import AgentLogFindings
package import AgentLogJSON

/// Judges one record after the other against a schema, in place. One for each thread; a record that
/// is right costs no allocation.
package final class EventJudge {
  let compiled: CompiledEvents
  let tables: EventTables
  let roles: EventRoles
  let masker: Masker
  let hash: IdentityHash
  /// For strings that must be decoded before they are judged.
  let decoded = PaddedBuffer(capacity: 256)
  private let plan: EventPlan.Folding
  private let admitsOthers: Bool
  /// Whether records are judged, or only told apart.
  private let judges: Bool
  private let hasMembers: Bool
  let siteBase: Int
  /// The event of the last name that the scanner gave each number.
  private let knownNames: UnsafeMutablePointer<KnownName>
  /// The record at hand, at an address of its own: passing it on copies nothing.
  let current: Record
  let deep: DeepJudge
  let depthLimit: Int

  typealias Record = UnsafeMutablePointer<Current>

  /// What is known of the record at hand.
  struct Current {
    var bytes: PaddedBytes
    var slots: UnsafeMutablePointer<Slot>
    var present = SlotSet()
    /// As the scanner found them, by field.
    var texts = SlotSet()
    var naturals = SlotSet()
    /// No field stands under another key, and no key may be there twice.
    var isPlain = true
    var kind = 0
    var line = 0
    var lineStart = 0
    var range = 0..<0
    /// The index of the event, or a mark of the row.
    var event = Int(EventRow.stranger)
    /// The time of the event, read once.
    var time: Timestamp?
    var hasReadTime = false
    /// The record has members that no slot is for.
    var hasOthers = false
    /// The tape of the whole record is made.
    var hasTape = false
    /// What the previous records' times leave behind.
    var timestamps = TimestampCache()
  }

  /// A name of eight to sixteen bytes, as its first and last eight.
  private struct KnownName {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length = -1
    var event = -1
  }

  /// - Parameters:
  ///   - siteBase: what is added to the index of each site.
  ///   - judges: false where only rows are wanted.
  package init(
    _ compiled: CompiledEvents, siteBase: Int, hash: IdentityHash, depthLimit: Int,
    judges: Bool = true, masker: Masker = Masker()
  ) {
    self.masker = masker
    self.compiled = compiled
    self.judges = judges
    tables = compiled.tables
    roles = compiled.roles
    plan = compiled.plan.folding
    admitsOthers = compiled.admitsOthers
    hasMembers = compiled.hasMembers
    self.siteBase = siteBase
    self.hash = hash
    self.depthLimit = depthLimit
    deep = DeepJudge(compiled.schema)
    current = .allocate(capacity: 1)
    current.initialize(
      to: Current(bytes: decoded.bytes, slots: .allocate(capacity: 1)))
    current.pointee.slots.deallocate()
    knownNames = .allocate(capacity: NotedFields.kindCount)
    knownNames.initialize(repeating: KnownName(), count: NotedFields.kindCount)
  }

  deinit {
    current.deallocate()
    knownNames.deallocate()
  }

  /// Judges the record that the scanner noted last, and appends its row.
  package func judge(
    _ noted: NotedFields, _ bytes: PaddedBytes, _ range: Range<Int>, line: Int, lineStart: Int,
    into result: inout ScanResult
  ) {
    let record = current
    record.pointee.bytes = bytes
    record.pointee.slots = noted.slots
    record.pointee.present = noted.present
    record.pointee.texts = noted.texts
    record.pointee.naturals = noted.naturals
    record.pointee.kind = noted.kind
    record.pointee.isPlain = !noted.isRepeated
    if !noted.present.intersection(plan.aliases).isEmpty {
      plan.fold(
        noted.slots, &record.pointee.present, texts: &record.pointee.texts,
        naturals: &record.pointee.naturals)
      record.pointee.isPlain = false
    }
    record.pointee.line = line
    record.pointee.lineStart = lineStart
    record.pointee.range = range
    record.pointee.hasReadTime = false
    record.pointee.hasTape = false
    record.pointee.hasOthers = noted.hasOthers
    let row = result.rows.add()
    row.pointee = EventRow(
      line: line, lineStart: lineStart, start: range.lowerBound, end: range.upperBound)
    let findings = result.findings.count
    row.pointee.firstFinding = UInt32(truncatingIfNeeded: findings)
    result.records &+= 1

    let event = identify(record, row, &result)
    row.pointee.event = Int32(truncatingIfNeeded: event)
    record.pointee.event = event
    if !judges {
      // Whoever asks for rows alone gets no findings.
    } else if event >= 0 {
      run(event, record, &result)
    } else if tables.others >= 0, admitsOthers || row.pointee.name.isEmpty && roles.event != nil {
      run(tables.others, record, &result)
    }
    fill(row, record, &result)
    row.pointee.findingCount = UInt32(truncatingIfNeeded: result.findings.count &- findings)
  }

  /// The index of the event, or one of the row's marks.
  private func identify(
    _ record: Record, _ row: UnsafeMutablePointer<EventRow>, _ result: inout ScanResult
  ) -> Int {
    var event: Int?
    if let field = roles.event, record.pointee.present.contains(field),
      record.pointee.slots[field].kind == .string
    {
      let slot = record.pointee.slots + field
      row.pointee.name.start = slot.pointee.start
      row.pointee.name.length = slot.pointee.length
      if slot.pointee.isEscaped {
        let text = decode(slot.pointee, in: record.pointee.bytes)
        event = self.event(named: text, 0..<text.count)
      } else {
        event = self.event(
          named: record.pointee.bytes, slot.pointee.range, kind: record.pointee.kind)
      }
    }
    if event == nil && hasMembers { event = compiled.event(having: record.pointee.present) }
    if let event {
      result.events &+= 1
      result.knownEvents &+= 1
      return event
    }
    if admitsOthers {
      if roles.event == nil || !row.pointee.name.isEmpty { result.events &+= 1 }
      return Int(EventRow.other)
    }
    // A record without a name lacks a field; a record with another name is an unknown event.
    if judges, !row.pointee.name.isEmpty || roles.event == nil {
      let place = roles.event.map { record.pointee.slots[$0].offset }
      emit(
        compiled.unknownEvent, record,
        at: row.pointee.name.isEmpty ? record.pointee.range.lowerBound : place,
        value: row.pointee.name, &result)
    }
    return Int(EventRow.stranger)
  }

  /// The event of a name, mostly known from a record before it.
  @inline(__always)
  private func event(named bytes: PaddedBytes, _ range: Range<Int>, kind: Int) -> Int? {
    let length = range.upperBound &- range.lowerBound
    guard length >= 8, length <= 16 else { return event(named: bytes, range) }
    let head = bytes.long(range.lowerBound)
    let tail = bytes.long(range.upperBound &- 8)
    let known = knownNames + kind
    if known.pointee.head != head || known.pointee.tail != tail || known.pointee.length != length {
      let event = event(named: bytes, range) ?? -1
      known.pointee = KnownName(head: head, tail: tail, length: length, event: event)
    }
    return known.pointee.event < 0 ? nil : known.pointee.event
  }

  @inline(never)
  private func event(named bytes: PaddedBytes, _ range: Range<Int>) -> Int? {
    let name = tables.names.slot(of: bytes, range)
    return name < 0 ? nil : Int(tables.eventOfName[name])
  }

  // MARK: - Programs

  private func run(
    _ number: Int, _ record: Record, _ result: inout ScanResult
  ) {
    let program = tables.programs.baseAddress.unsafelyUnwrapped + number
    if passes(program, record) {
      for index in program.pointee.shortcut.others {
        let block =
          tables.blocks.baseAddress.unsafelyUnwrapped + Int(tables.otherBlocks[index])
        if block.pointee.conditions.isEmpty {
          runDeep(block, record, &result)
        } else if applies(block, record) {
          run(block, record, &result)
        }
      }
    } else {
      for index in program.pointee.blocks {
        let block = tables.blocks.baseAddress.unsafelyUnwrapped + index
        if block.pointee.conditions.isEmpty || applies(block, record) {
          run(block, record, &result)
        }
      }
    }
    if program.pointee.hasMore { runRest(compiled.programs[number], record, &result) }
  }

  /// Whether a record passes all blocks without a condition, their tapes aside. False where it takes
  /// more than a look.
  @inline(__always)
  private func passes(
    _ program: UnsafeMutablePointer<EventTables.Program>, _ record: Record
  ) -> Bool {
    guard record.pointee.present.isSuperset(of: program.pointee.shortcut.wanted) else {
      return false
    }
    if !record.pointee.isPlain,
      !record.pointee.present.intersection(program.pointee.shortcut.members).isEmpty
    {
      return false
    }
    var checked = record.pointee.present.intersection(program.pointee.shortcut.checked)
      .subtracting(record.pointee.texts.intersection(program.pointee.shortcut.texts))
      .subtracting(record.pointee.naturals.intersection(program.pointee.shortcut.naturals))
    let starts = tables.starts.baseAddress.unsafelyUnwrapped + program.pointee.shortcut.starts
    while let slot = checked.popFirst() {
      var index = Int(starts[slot])
      let end = Int(starts[slot &+ 1])
      while index < end {
        let check = tables.checks.baseAddress.unsafelyUnwrapped + index
        if !isPlainlyRight(check, slot, record) { return false }
        index &+= 1
      }
    }
    return true
  }

  private func run(
    _ block: UnsafeMutablePointer<EventTables.Block>, _ record: Record, _ result: inout ScanResult
  ) {
    if !record.pointee.present.isSuperset(of: block.pointee.required) {
      missing(block.pointee.required, block.pointee.missingSites, record, &result)
    }
    if !record.pointee.present.isSuperset(of: block.pointee.recommended) {
      missing(block.pointee.recommended, block.pointee.recommendedSites, record, &result)
    }
    var checked = record.pointee.present.intersection(block.pointee.checked)
      .subtracting(record.pointee.texts.intersection(block.pointee.texts))
      .subtracting(record.pointee.naturals.intersection(block.pointee.naturals))
    while let slot = checked.popFirst() {
      let starts = tables.starts.baseAddress.unsafelyUnwrapped + (block.pointee.starts &+ slot)
      let check = tables.checks.baseAddress.unsafelyUnwrapped + Int(starts[0])
      if starts[1] &- starts[0] == 1, check.pointee.parent < 0,
        isPlainlyRight(check, slot, record)
      {
        continue
      }
      judge(slot, block, record, &result)
    }
    if !block.pointee.deep.isEmpty { runDeep(block, record, &result) }
  }

  /// What a block asks of values on tapes of their own.
  @inline(never)
  private func runDeep(
    _ block: UnsafeMutablePointer<EventTables.Block>, _ record: Record, _ result: inout ScanResult
  ) {
    for index in block.pointee.deep where record.pointee.present.contains(tables.deep[index].slot) {
      judgeDeep(tables.deep[index], record, &result)
    }
  }

  /// Whether a value passes a check of the commonest kinds; where not, it is judged in full.
  @inline(__always)
  private func isPlainlyRight(
    _ check: UnsafeMutablePointer<EventTables.Check>, _ slot: Int, _ record: Record
  ) -> Bool {
    let value = record.pointee.slots + slot
    guard check.pointee.kinds & value.pointee.kind.bit != 0 else { return false }
    switch check.pointee.operation {
    case .none: return true
    case .atLeast:
      if value.pointee.isExact { return value.pointee.value >= check.pointee.operand }
      // Without a sign a number of any form is at least zero.
      return check.pointee.operand <= 0 && value.pointee.isNumber
        && record.pointee.bytes[Int(value.pointee.start)] != 0x2D
    case .text:
      guard value.pointee.kind == .string, !value.pointee.isDerived, !value.pointee.isEscaped
      else { return false }
      let set = tables.sets.baseAddress.unsafelyUnwrapped + Int(check.pointee.operand)
      return set.pointee.contains(record.pointee.bytes, value.pointee.range)
    case .format:
      guard value.pointee.kind == .string, !value.pointee.isDerived, !value.pointee.isEscaped
      else { return false }
      if slot == roles.time, check.pointee.format == .dateTime {
        return time(value.pointee, record)?.form == .rfc3339
      }
      return check.pointee.format.holds(record.pointee.bytes, value.pointee.range)
    default: return false
    }
  }

  /// Everything that a block asks of one slot.
  @inline(never)
  private func judge(
    _ slot: Int, _ block: UnsafeMutablePointer<EventTables.Block>, _ record: Record,
    _ result: inout ScanResult
  ) {
    let starts = tables.starts.baseAddress.unsafelyUnwrapped + (block.pointee.starts &+ slot)
    var check = tables.checks.baseAddress.unsafelyUnwrapped + Int(starts[0])
    let end = tables.checks.baseAddress.unsafelyUnwrapped + Int(starts[1])
    while check < end {
      defer { check += 1 }
      if check.pointee.parent >= 0, !isInside(check.pointee, record) { continue }
      if check.pointee.kinds & record.pointee.slots[slot].kind.bit == 0,
        !isWhole(check.pointee, record)
      {
        // A value of the wrong type is told once; its other faults follow from that.
        broken(check.pointee, record, site: check.pointee.kindSite, &result)
        return
      }
      if check.pointee.operation == .none { continue }
      if !holds(check, record) { broken(check.pointee, record, site: check.pointee.site, &result) }
    }
  }

  /// What the tables do not hold.
  @inline(never)
  private func runRest(
    _ program: EventProgram, _ record: Record, _ result: inout ScanResult
  ) {
    for node in program.deepNodes { judgeWhole(node, record, &result) }
    for instruction in program.deepInstructions { judgeInstruction(instruction, record, &result) }
    if !program.levels.isEmpty { judgeLevel(program, record, &result) }
    for count in program.counts { judgeCount(count, record, &result) }
  }

  private func applies(
    _ block: UnsafeMutablePointer<EventTables.Block>, _ record: Record
  ) -> Bool {
    var holds = true
    for index in block.pointee.conditions {
      let condition = tables.conditions.baseAddress.unsafelyUnwrapped + index
      let slot = condition.pointee.slot
      guard record.pointee.present.contains(slot) else {
        holds = holds && condition.pointee.holdsWithout
        continue
      }
      if condition.pointee.set < 0 { continue }
      holds =
        holds && matches(record.pointee.slots[slot], slot, condition.pointee.set, record)
    }
    return holds != block.pointee.negated
  }

  /// Whether a member belongs to the object that was taken for its field: a record may hold the
  /// field under two keys.
  private func isInside(_ check: EventTables.Check, _ record: Record) -> Bool {
    let parent = record.pointee.slots[Int(check.parent)]
    let slot = record.pointee.slots[Int(check.slot)]
    return record.pointee.present.contains(Int(check.parent)) && parent.kind == .object
      && slot.start > parent.start && slot.start < parent.start &+ parent.length
  }
}
