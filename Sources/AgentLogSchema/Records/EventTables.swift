import AgentLogEvents
import AgentLogJSON

/// The programs of all events as plain memory: what the judge reads for each record, without
/// retaining or copying anything. Made once per schema; freed with ``CompiledEvents``.
///
/// One of the few places with unchecked access: indices come from ``init(_:)`` alone.
struct EventTables {
  struct Program {
    var blocks: Range<Int>
    /// What all blocks without a condition ask, at once.
    var shortcut: Shortcut
    /// Whether ``EventProgram`` has more than blocks for this event.
    var hasMore: Bool
    /// The columns that the stream rules want of this event, in ``columns``.
    var columns: Range<Int>
  }

  struct Block {
    var required: SlotSet
    var recommended: SlotSet
    /// The first of `SlotSet.capacity` sites each, in ``sites``.
    var missingSites: Int
    var recommendedSites: Int
    var conditions: Range<Int>
    /// Slots that have a check, and for each of them where its checks are: the first of
    /// `SlotSet.capacity + 1` starts, in ``starts``.
    var checked: SlotSet
    var starts: Int
    /// Of those, slots where a string that is not empty is right, and slots where a natural number
    /// is: nothing more is asked of them.
    var texts: SlotSet
    var naturals: SlotSet
    var deep: Range<Int>
    var negated: Bool
  }

  /// The blocks of a program that have no condition, joined: a record that passes here passes them
  /// all, and one that does not is judged block by block, for the findings and their order.
  struct Shortcut {
    var wanted = SlotSet()
    var checked = SlotSet()
    var starts = 0
    var texts = SlotSet()
    var naturals = SlotSet()
    /// Slots whose value must lie in the object that was taken for its field.
    var members = SlotSet()
    /// Blocks that must be judged even so, in ``others``: those with a condition or a tape.
    var others: Range<Int> = 0..<0
  }

  /// What is asked of one slot: a kind, and at most one thing more.
  struct Check {
    enum Operation: UInt8 {
      case none, text, format, atLeast, atMost, above, below, minLength, maxLength
    }

    var operation = Operation.none
    /// Kinds that are allowed; all where the schema does not say.
    var kinds: UInt8 = 0xFF
    var wholeDecimals = false
    /// Kinds that pass an `enum` besides its texts.
    var passing: UInt8 = 0
    var format = SchemaFormat.dateTime
    var slot: Int32
    /// The slot of the object that the value must lie in, or -1.
    var parent: Int32 = -1
    /// The site of a wrong kind, and of a wrong value.
    var kindSite: Int32 = 0
    var site: Int32 = 0
    /// A set or a bound.
    var operand: Int64 = 0
  }

  /// A column of the rows: the field, what is read, and for equality the set of that one text.
  struct ColumnRequest {
    enum Reading: UInt8 { case identity, number, time, equals }
    var reading: Reading
    /// Which column of the row.
    var index: Int32
    var field: Int32
    var set: Int32
  }

  let programs: UnsafeMutableBufferPointer<Program>
  let blocks: UnsafeMutableBufferPointer<Block>
  let otherBlocks: UnsafeMutableBufferPointer<Int32>
  let checks: UnsafeMutableBufferPointer<Check>
  let conditions: UnsafeMutableBufferPointer<EventProgram.Condition>
  let deep: UnsafeMutableBufferPointer<EventProgram.DeepCheck>
  let sites: UnsafeMutableBufferPointer<Int32>
  let starts: UnsafeMutableBufferPointer<Int32>
  let sets: UnsafeMutableBufferPointer<TextSet.Table>
  let columns: UnsafeMutableBufferPointer<ColumnRequest>
  let eventOfName: UnsafeMutableBufferPointer<Int32>
  let names: KeyLookup
  /// The program for other records is the last; -1 where there is none.
  let others: Int
  let unknownEvent: Int

  /// The columns of records that are no event.
  let columnsOfOthers: Range<Int>
  /// How many columns a row has.
  let columnCount: Int

  init(
    programs list: [EventProgram], others: EventProgram?, sets: [TextSet], names: TextSet,
    eventOfName: [Int], columns: [ColumnRequest], columnsOfEvent: [UInt32], columnsOfOthers: UInt32,
    unknownEvent: Int
  ) {
    var programs: [Program] = []
    var blocks: [Block] = []
    var otherBlocks: [Int32] = []
    var checks: [Check] = []
    var conditions: [EventProgram.Condition] = []
    var deep: [EventProgram.DeepCheck] = []
    var sites: [Int32] = []
    var starts: [Int32] = []
    var wanted: [ColumnRequest] = []
    func addColumns(_ mask: UInt32) -> Range<Int> {
      add(columns.filter { mask >> UInt32($0.index) & 1 != 0 }, to: &wanted)
    }
    func addChecks(_ list: [Check]) -> Int {
      for slot in 0...SlotSet.capacity {
        starts.append(Int32(checks.count))
        checks += list.filter { $0.slot == Int32(slot) }
      }
      return starts.count - SlotSet.capacity - 1
    }
    func add<Element>(_ elements: [Element], to all: inout [Element]) -> Range<Int> {
      all += elements
      return all.count - elements.count..<all.count
    }
    for (index, program) in (list + (others.map { [$0] } ?? [])).enumerated() {
      let flat = program.blocks.map { block in
        let fused = Check.fused(block.checks)
        return Block(
          required: block.required, recommended: block.recommended,
          missingSites: add(block.missingSites, to: &sites).lowerBound,
          recommendedSites: add(block.recommendedSites, to: &sites).lowerBound,
          conditions: add(block.conditions, to: &conditions),
          checked: SlotSet(block.checks.map(\.slot)), starts: addChecks(fused),
          texts: Check.slots(fused) { $0.parent < 0 && $0.isMetByText },
          naturals: Check.slots(fused) { $0.parent < 0 && $0.isMetByNatural },
          deep: add(block.deep, to: &deep), negated: block.negated)
      }
      let free = program.blocks.filter { $0.conditions.isEmpty }
      let joined = free.flatMap { Check.fused($0.checks) }
      var shortcut = Shortcut()
      shortcut.wanted = free.reduce(SlotSet()) { $0.union($1.required).union($1.recommended) }
      shortcut.checked = SlotSet(joined.map { Int($0.slot) })
      shortcut.starts = addChecks(joined)
      shortcut.texts = Check.slots(joined, where: \.isMetByText)
      shortcut.naturals = Check.slots(joined, where: \.isMetByNatural)
      shortcut.members = SlotSet(joined.filter { $0.parent >= 0 }.map { Int($0.slot) })
      let range = add(flat, to: &blocks)
      let others = range.filter { !blocks[$0].conditions.isEmpty || !blocks[$0].deep.isEmpty }
      shortcut.others = add(others.map(Int32.init), to: &otherBlocks)
      programs.append(
        Program(
          blocks: range, shortcut: shortcut,
          hasMore: !program.deepNodes.isEmpty || !program.deepInstructions.isEmpty
            || !program.levels.isEmpty || !program.counts.isEmpty,
          columns: addColumns(
            index < columnsOfEvent.count ? columnsOfEvent[index] : columnsOfOthers)
        ))
    }
    self.programs = Self.copy(programs)
    self.blocks = Self.copy(blocks)
    self.otherBlocks = Self.copy(otherBlocks)
    self.checks = Self.copy(checks)
    self.conditions = Self.copy(conditions)
    self.deep = Self.copy(deep)
    self.sites = Self.copy(sites)
    self.starts = Self.copy(starts)
    self.sets = Self.copy(sets.map(\.table))
    self.columnsOfOthers = addColumns(columnsOfOthers)
    self.columns = Self.copy(wanted)
    columnCount = columns.count
    self.eventOfName = Self.copy(eventOfName.map(Int32.init))
    self.names = names.lookup
    self.others = others == nil ? -1 : list.count
    self.unknownEvent = unknownEvent
  }

  func free() {
    programs.deallocate()
    blocks.deallocate()
    otherBlocks.deallocate()
    checks.deallocate()
    conditions.deallocate()
    deep.deallocate()
    sites.deallocate()
    starts.deallocate()
    sets.deallocate()
    columns.deallocate()
    eventOfName.deallocate()
  }

  private static func copy<Element>(
    _ array: [Element]
  ) -> UnsafeMutableBufferPointer<Element> {
    let buffer = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(array.count, 1))
    _ = buffer.initialize(from: array)
    return UnsafeMutableBufferPointer(start: buffer.baseAddress, count: array.count)
  }
}

extension EventTables.Check {
  /// The slots whose checks all meet a condition.
  fileprivate static func slots(
    _ checks: [EventTables.Check], where isMet: (EventTables.Check) -> Bool
  ) -> SlotSet {
    let bySlot = Dictionary(grouping: checks) { $0.slot }
    return SlotSet(
      bySlot.compactMap { slot, checks in
        checks.allSatisfy(isMet) ? Int(slot) : nil
      })
  }

  /// Any string that is not empty passes.
  fileprivate var isMetByText: Bool {
    kinds & JSONKind.string.bit != 0
      && (operation == .none || operation == .minLength && operand <= 1)
  }

  /// Any integer from zero on passes.
  fileprivate var isMetByNatural: Bool {
    kinds & JSONKind.integer.bit != 0
      && (operation == .none || operation == .atLeast && operand <= 0)
  }

  /// The checks of a block, a check of kinds joined with the one behind it of the same slot.
  static func fused(_ checks: [EventProgram.SlotCheck]) -> [EventTables.Check] {
    var result: [EventTables.Check] = []
    for check in checks {
      if case .kinds(let kinds, let wholeDecimals) = check.demand {
        var made = EventTables.Check(slot: Int32(check.slot))
        made.kinds = kinds
        made.wholeDecimals = wholeDecimals
        made.kindSite = Int32(check.site)
        made.parent = Int32(check.parent)
        result.append(made)
      } else if let last = result.last, last.slot == Int32(check.slot), last.operation == .none {
        result[result.count - 1].set(check)
      } else {
        var made = EventTables.Check(slot: Int32(check.slot))
        made.parent = Int32(check.parent)
        made.set(check)
        result.append(made)
      }
    }
    return result
  }

  private mutating func set(_ check: EventProgram.SlotCheck) {
    site = Int32(check.site)
    switch check.demand {
    case .kinds: break
    case .text(let set, let kinds):
      operation = .text
      passing = kinds
      operand = Int64(set)
    case .format(let format):
      operation = .format
      self.format = format
    case .atLeast(let limit):
      operation = .atLeast
      operand = limit
    case .atMost(let limit):
      operation = .atMost
      operand = limit
    case .above(let limit):
      operation = .above
      operand = limit
    case .below(let limit):
      operation = .below
      operand = limit
    case .minLength(let least):
      operation = .minLength
      operand = Int64(least)
    case .maxLength(let most):
      operation = .maxLength
      operand = Int64(most)
    }
  }
}
