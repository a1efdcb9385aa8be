/// Reads one record of JSON Lines and notes the values of known keys: the kernel that touches each
/// byte once.
///
/// It validates all of RFC 8259 (UTF-8, escapes, surrogate pairs, numbers, nesting) and keeps no
/// tree. It gives no reasons: on -1 read the line again with ``JSONTape``, which names reason and
/// place. Every record reuses the same few kilobytes; cost is O(bytes) for any input.
package struct RecordScanner: ~Copyable {
  package let plan: KeyPlan
  /// What was noted of the record that was read last.
  package internal(set) var noted: NotedFields
  /// A key of the record occurs twice in one object, or may: read it again to be sure.
  package internal(set) var mayRepeatKeys = false
  /// Members of the record whose key is not in the plan.
  package internal(set) var hasOtherKeys = false
  /// Some key of the record has the role ``wholeRecord``: look at all of it.
  package internal(set) var asksForAll = false

  /// The role of a key whose record must be looked at as a whole.
  package static let wholeRecord: UInt64 = 1 << 63
  /// The role of a key that holds for all below it, too.
  package static let inherited: UInt64 = 1 << 62

  let lookup: KeyLookup
  private let depthLimit: Int
  /// Places of guesses of one kind of record: for the key that follows each entry of the plan, each
  /// opening brace and each other key.
  let places: Int
  /// The place for the first key of the record; those of nested objects follow.
  let firstPlace: Int
  /// The guesses for each kind of record, and behind them one for the key at hand.
  let guesses: UnsafeMutablePointer<KeyGuess>
  let found: UnsafeMutablePointer<KeyGuess>
  /// Where values are noted that nobody asked for.
  let spare: UnsafeMutablePointer<Slot>
  /// The guesses for the record at hand.
  var expected: UnsafeMutablePointer<KeyGuess>
  let marks: UnsafeMutablePointer<UInt64>
  var kinds: RecordKinds
  var keys: SeenKeys
  var others: OtherKeys
  private let frames: UnsafeMutablePointer<UInt32>
  /// Whether values without a slot are pointed out; then `roles` knows what for.
  let isNoting: Bool
  let roles: KeyRoles?
  var notes: TextNotes
  /// The roles of the values in each frame.
  private let frameRoles: UnsafeMutablePointer<UInt64>
  let decoded = PaddedBuffer(capacity: 256)

  /// - Parameters:
  ///   - depthLimit: how many containers may be open at once; the record itself is one.
  ///   - roles: where given, ``note(_:)`` tells the values that have no slot.
  package init(plan: KeyPlan, depthLimit: Int = 512, roles: KeyRoles? = nil) {
    precondition(plan.slotCount <= SlotSet.capacity)
    self.plan = plan
    lookup = plan.lookup
    self.depthLimit = depthLimit
    firstPlace = plan.entryCount
    places = plan.entryCount + plan.tableCount + OtherKeys.limit
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: plan.slotCount + 1)
    slots.initialize(
      repeating: Slot(kind: .null, start: 0, length: 0), count: plan.slotCount + 1)
    noted = NotedFields(slots: slots)
    spare = slots + plan.slotCount
    marks = .allocate(capacity: FieldMarks.count)
    marks.initialize(repeating: 0, count: FieldMarks.count)
    let count = places * RecordKinds.count + 1
    guesses = .allocate(capacity: count)
    guesses.initialize(
      repeating: KeyGuess(
        slot: slots + plan.slotCount, mark: marks, following: plan.entryCount), count: count)
    found = guesses + (count - 1)
    expected = guesses
    kinds = RecordKinds()
    keys = SeenKeys()
    others = OtherKeys()
    frames = .allocate(capacity: depthLimit + 1)
    frames.initialize(repeating: 0, count: depthLimit + 1)
    self.roles = roles
    isNoting = roles != nil
    notes = TextNotes()
    frameRoles = .allocate(capacity: depthLimit + 1)
    frameRoles.initialize(repeating: 0, count: depthLimit + 1)
  }

  deinit {
    noted.slots.deallocate()
    guesses.deallocate()
    marks.deallocate()
    frames.deallocate()
    frameRoles.deallocate()
    notes.free()
    kinds.free()
    keys.free()
    others.free()
  }

  /// Reads the record that begins at `start`, which must be its `{`.
  ///
  /// - Returns: the offset behind its `}`, or -1.
  package mutating func scan(_ bytes: PaddedBytes, _ start: Int) -> Int {
    marks.update(repeating: 0, count: FieldMarks.count)
    expected = guesses
    noted.kind = 0
    mayRepeatKeys = false
    hasOtherKeys = false
    asksForAll = false
    notes.removeAll()
    keys.count = 0
    let end = object(bytes, start, table: 0, depth: 1)
    noted.present = FieldMarks.set(marks, 0)
    noted.texts = FieldMarks.set(marks, FieldMarks.texts)
    noted.naturals = FieldMarks.set(marks, FieldMarks.naturals)
    noted.isRepeated = mayRepeatKeys
    if marks[FieldMarks.others] != 0 { hasOtherKeys = true }
    noted.hasOthers = hasOtherKeys
    return end
  }

  // MARK: - Known objects

  private mutating func object(
    _ bytes: PaddedBytes, _ start: Int, table: Int, depth: Int
  ) -> Int {
    guard depth <= depthLimit else { return -1 }
    var index = Tokens.blanks(bytes, start &+ 1)
    if bytes[index] == 0x7D { return index &+ 1 }
    guard bytes[index] == 0x22 else { return -1 }
    index &+= 1
    let frame = keys.count
    var place = firstPlace &+ table
    while true {
      // A key begins at `index`, behind its quote.
      var key = expected + place
      if bytes.long(index) & key.pointee.mask == key.pointee.head,
        bytes.long(index &+ Int(key.pointee.toTail)) & key.pointee.mask == key.pointee.tail
      {
        index &+= Int(key.pointee.toValue)
      } else {
        index = search(bytes, index, place, table: table, frame: frame)
        if index < 0 { return -1 }
        key = found
      }
      var byte = bytes[index]
      if byte != 0x22 && byte <= 0x20 {
        index = Tokens.blanks(bytes, index)
        byte = bytes[index]
      }
      place = Int(key.pointee.following)
      let mark = key.pointee.mark
      let bit = key.pointee.bit
      if mark.pointee & bit != 0 { repeated(mark, bit) }
      mark.pointee |= bit
      let slot = key.pointee.slot
      let isNoted = isNoting && slot == spare
      let role = isNoted ? key.pointee.roles | (depth > 1 ? Self.inherited : 0) : 0
      let value = index

      if byte == 0x22 {
        index &+= 1
        var isEscaped = false
        let end = Tokens.string(bytes, index, &isEscaped)
        if end < 0 { return -1 }
        slot.pointee.setString(isEscaped: isEscaped, start: index, end: end)
        if end > index { mark[FieldMarks.texts] |= bit }
        if key.pointee.isTelling { tell(bytes, index, end, isEscaped) }
        index = end &+ 1
      } else if byte &- 0x30 <= 9 || byte == 0x2D {
        var value: Int64 = 0
        var isDecimal = false
        let end = Tokens.number(bytes, index, &value, &isDecimal)
        if end < 0 { return -1 }
        let isExact = !isDecimal && end &- index <= 18
        if isExact && byte != 0x2D { mark[FieldMarks.naturals] |= bit }
        slot.pointee = Slot(
          kind: isDecimal ? .decimal : .integer, isExact: isExact, start: index,
          length: end &- index, value: value)
        index = end
      } else {
        index = rest(
          bytes, index, slot, entry: Int(key.pointee.entry), depth: depth, roles: role)
        if index < 0 { return -1 }
      }
      if isNoted { note(bytes, value, index, role, isTop: depth == 1) }

      if bytes.half(index) == 0x222C {  // ,"
        index &+= 2
        continue
      }
      byte = bytes[index]
      if byte <= 0x20 {
        index = Tokens.blanks(bytes, index)
        byte = bytes[index]
      }
      index &+= 1
      guard byte == 0x2C else {
        keys.count = frame
        return byte == 0x7D ? index : -1
      }
      if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }
      guard bytes[index] == 0x22 else { return -1 }
      index &+= 1
    }
  }

  /// Literals, arrays and objects under a key of a known object.
  @inline(never)
  private mutating func rest(
    _ bytes: PaddedBytes, _ start: Int, _ slot: UnsafeMutablePointer<Slot>, entry: Int, depth: Int,
    roles: UInt64
  ) -> Int {
    let byte = bytes[start]
    var end = -1
    var kind = JSONKind.null
    if byte == 0x7B {
      kind = .object
      let table = entry < 0 ? -1 : Int(lookup.entries[entry].child)
      end =
        table < 0
        ? container(bytes, start, depth: depth, roles: roles)
        : object(bytes, start, table: table, depth: depth &+ 1)
    } else if byte == 0x5B {
      kind = .array
      end = container(bytes, start, depth: depth, roles: roles)
    } else {
      end = Tokens.literal(bytes, start, &kind)
    }
    if end < 0 { return -1 }
    slot.pointee = Slot(
      kind: kind, start: start, length: end &- start, value: byte == 0x74 ? 1 : 0)
    return end
  }

  // MARK: - Values nobody asked for

  @inline(__always)
  private static func scalar(_ bytes: PaddedBytes, _ start: Int, _ byte: UInt8) -> Int {
    if byte == 0x22 {
      var isEscaped = false
      let end = Tokens.string(bytes, start &+ 1, &isEscaped)
      return end < 0 ? -1 : end &+ 1
    }
    if byte &- 0x30 <= 9 || byte == 0x2D {
      var value: Int64 = 0
      var isDecimal = false
      return Tokens.number(bytes, start, &value, &isDecimal)
    }
    var kind = JSONKind.null
    return Tokens.literal(bytes, start, &kind)
  }

  /// Any object or array, without recursion. `frames` holds for each open container where its keys
  /// begin in `keys`, shifted left by one, and in the lowest bit whether it is an object.
  @inline(never)
  private mutating func container(
    _ bytes: PaddedBytes, _ start: Int, depth: Int, roles: UInt64
  ) -> Int {
    var index = start
    let floor = depth
    var level = depth
    frameRoles[level] = roles
    while true {
      // A value begins at `index`.
      let byte = bytes[index]
      if byte == 0x7B || byte == 0x5B {
        guard level < depthLimit else { return -1 }
        index = Tokens.blanks(bytes, index &+ 1)
        let isObject = byte == 0x7B
        if bytes[index] == (isObject ? 0x7D : 0x5D) {
          index &+= 1
        } else {
          level &+= 1
          frames[level] = UInt32(truncatingIfNeeded: keys.count &<< 1 | (isObject ? 1 : 0))
          frameRoles[level] = frameRoles[level &- 1]
          if isObject {
            index = key(bytes, index, frame: keys.count, level: level)
            if index < 0 { return -1 }
          }
          continue
        }
      } else {
        let value = index
        index = Self.scalar(bytes, index, byte)
        if index < 0 { return -1 }
        if isNoting { note(bytes, value, index, frameRoles[level], isTop: false) }
      }
      // A value has ended: close what closes here.
      while level > floor {
        var byte = bytes[index]
        if byte <= 0x20 {
          index = Tokens.blanks(bytes, index)
          byte = bytes[index]
        }
        index &+= 1
        let frame = frames[level]
        let isObject = frame & 1 != 0
        if byte == 0x2C {
          if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }
          if isObject {
            index = key(bytes, index, frame: Int(frame &>> 1), level: level)
            if index < 0 { return -1 }
          }
          break
        }
        guard byte == (isObject ? 0x7D : 0x5D) else { return -1 }
        keys.count = Int(frame &>> 1)
        level &-= 1
      }
      if level == floor { return index }
    }
  }

  /// A key nobody asked for, its colon and the blanks behind it.
  @inline(__always)
  private mutating func key(
    _ bytes: PaddedBytes, _ start: Int, frame: Int, level: Int
  ) -> Int {
    guard bytes[start] == 0x22 else { return -1 }
    var isEscaped = false
    let end = Tokens.string(bytes, start &+ 1, &isEscaped)
    if end < 0 { return -1 }
    if isEscaped {
      mayRepeatKeys = true
    } else {
      let length = end &- start &- 1
      see(KeyPlan.words(bytes, start &+ 1, length), length, frame: frame)
    }
    if isNoting {
      frameRoles[level] =
        role(bytes, start &+ 1, end &- start &- 1) | frameRoles[level &- 1] & Self.inherited
    }
    var index = end &+ 1
    if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }
    guard bytes[index] == 0x3A else { return -1 }
    index &+= 1
    return bytes[index] <= 0x20 ? Tokens.blanks(bytes, index) : index
  }
}
