/// Reads one record of JSON Lines and notes the values of known keys: the kernel that touches each
/// byte once.
///
/// It validates all of RFC 8259 (UTF-8, escapes, surrogate pairs, numbers, nesting) and keeps no
/// tree. It gives no reasons: on -1 read the line again with ``JSONTape``, which names reason and
/// place. Every record reuses the same few kilobytes; cost is O(bytes) for any input.
package struct RecordScanner: ~Copyable {
  package let plan: KeyPlan
  /// What was noted, by slot; valid where ``present`` has the slot.
  package let slots: UnsafeMutablePointer<Slot>
  package private(set) var present = SlotSet()
  /// Slots that hold a string with at least one byte, and slots that hold an integer of at most 18
  /// digits and no sign: the commonest demands are met by a look at these.
  package private(set) var texts = SlotSet()
  package private(set) var naturals = SlotSet()
  /// A key of the record occurs twice in one object, or may: read it again to be sure.
  package private(set) var mayRepeatKeys = false
  /// Members of the record whose key is not in the plan.
  package private(set) var hasOtherKeys = false
  /// Some key of the record has the role ``wholeRecord``: look at all of it.
  package internal(set) var asksForAll = false

  /// The role of a key whose record must be looked at as a whole.
  package static let wholeRecord: UInt64 = 1 << 63

  private let lookup: KeyLookup
  private let entryCount: Int
  private let tableCount: Int
  private let depthLimit: Int
  private let guesses: UnsafeMutablePointer<Guess>
  private var keys: SeenKeys
  private var others: OtherKeys
  private let frames: UnsafeMutablePointer<UInt32>
  /// Whether values without a slot are pointed out; then `roles` knows what for.
  private let isNoting: Bool
  let roles: KeyRoles?
  var notes: TextNotes
  /// Roles of the keys in ``others``, once asked; those of the frames' values.
  let otherRoles: UnsafeMutablePointer<UInt64>
  private let frameRoles: UnsafeMutablePointer<UInt64>
  static let notAsked = UInt64.max
  private let decoded = PaddedBuffer(capacity: 256)

  /// The key that followed another one the last time: compared whole, quote included, before
  /// anything is searched or hashed.
  private struct Guess {
    var head: UInt64 = 1
    var tail: UInt64 = 0
    var headMask: UInt64 = 0
    var tailMask: UInt64 = 0
    var length: Int32 = 0
    /// The entry of the plan, or -1 for a key that the plan does not have.
    var entry: Int32 = -1
    /// The number of such a key among ``OtherKeys``.
    var other: Int32 = -1
    /// It was wrong once since it was learned: the next time another takes its place. Where two
    /// keys take turns, the more frequent one stays.
    var isDoubted = false
  }

  /// - Parameters:
  ///   - depthLimit: how many containers may be open at once; the record itself is one.
  ///   - roles: where given, ``note(_:)`` tells the values that have no slot.
  package init(plan: KeyPlan, depthLimit: Int = 512, roles: KeyRoles? = nil) {
    precondition(plan.slotCount <= SlotSet.capacity)
    self.plan = plan
    lookup = plan.lookup
    entryCount = plan.entryCount
    tableCount = plan.tableCount
    self.depthLimit = depthLimit
    slots = .allocate(capacity: max(plan.slotCount, 1))
    slots.initialize(
      repeating: Slot(kind: .null, start: 0, length: 0), count: max(plan.slotCount, 1))
    let places = plan.entryCount + plan.tableCount + OtherKeys.limit
    guesses = .allocate(capacity: places)
    guesses.initialize(repeating: Guess(), count: places)
    keys = SeenKeys()
    others = OtherKeys()
    frames = .allocate(capacity: depthLimit + 1)
    frames.initialize(repeating: 0, count: depthLimit + 1)
    self.roles = roles
    isNoting = roles != nil
    notes = TextNotes()
    otherRoles = .allocate(capacity: OtherKeys.limit)
    otherRoles.initialize(repeating: Self.notAsked, count: OtherKeys.limit)
    frameRoles = .allocate(capacity: depthLimit + 1)
    frameRoles.initialize(repeating: 0, count: depthLimit + 1)
  }

  deinit {
    slots.deallocate()
    guesses.deallocate()
    frames.deallocate()
    otherRoles.deallocate()
    frameRoles.deallocate()
    notes.free()
    keys.free()
    others.free()
  }

  /// Reads the record that begins at `start`, which must be its `{`.
  ///
  /// - Returns: the offset behind its `}`, or -1.
  package mutating func scan(_ bytes: PaddedBytes, _ start: Int) -> Int {
    present = SlotSet()
    texts = SlotSet()
    naturals = SlotSet()
    mayRepeatKeys = false
    hasOtherKeys = false
    asksForAll = false
    notes.removeAll()
    keys.count = 0
    others.seen = 0
    return object(bytes, start, table: 0, depth: 1)
  }

  // MARK: - Known objects

  private mutating func object(
    _ bytes: PaddedBytes, _ start: Int, table: Int, depth: Int
  ) -> Int {
    guard depth <= depthLimit else { return -1 }
    var index = Tokens.blanks(bytes, start &+ 1)
    if bytes[index] == 0x7D { return index &+ 1 }
    let frame = keys.count
    var guess = entryCount &+ table
    while true {
      guard bytes[index] == 0x22 else { return -1 }
      let keyStart = index &+ 1
      var entry: UnsafeMutablePointer<KeyPlan.Entry>?
      var other = -1
      var keyEnd = 0
      let expected = guesses + guess
      if bytes.long(keyStart) & expected.pointee.headMask == expected.pointee.head,
        bytes.long(keyStart &+ 8) & expected.pointee.tailMask == expected.pointee.tail
      {
        keyEnd = keyStart &+ Int(expected.pointee.length)
        if expected.pointee.entry >= 0 {
          entry = lookup.entries + Int(expected.pointee.entry)
        } else {
          other = Int(expected.pointee.other)
        }
      } else {
        var isEscaped = false
        keyEnd = Tokens.string(bytes, keyStart, &isEscaped)
        if keyEnd < 0 { return -1 }
        if isEscaped {
          entry = findEscaped(bytes, keyStart, keyEnd, table: table)
        } else {
          let length = keyEnd &- keyStart
          let words = KeyPlan.words(bytes, keyStart, length)
          entry = lookup.find(bytes, keyStart, length, words, table: table)
          if let entry {
            learn(bytes, keyStart, length, Int32(entry - lookup.entries), -1, guess)
          } else {
            if table == 0 { other = others.number(words, length) }
            if other >= 0 {
              learn(bytes, keyStart, length, -1, Int32(truncatingIfNeeded: other), guess)
            } else {
              see(words, length, frame: frame)
            }
          }
        }
      }
      index = keyEnd &+ 1
      if bytes[index] != 0x3A {
        index = Tokens.blanks(bytes, index)
        guard bytes[index] == 0x3A else { return -1 }
      }
      index &+= 1
      if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }

      if let entry {
        guess = Int(entry.pointee.ordinal)
        index = known(bytes, index, entry, frame: frame, depth: depth)
      } else {
        if table == 0 { hasOtherKeys = true }
        if other >= 0 {
          if others.repeats(other) { mayRepeatKeys = true }
          guess = entryCount &+ tableCount &+ other
        }
        let value = index
        let role = isNoting ? self.role(bytes, keyStart, keyEnd &- keyStart, other) : 0
        index = unknown(bytes, index, depth: depth, roles: role)
        if isNoting && index >= 0 { note(bytes, value, index, role, isTop: depth == 1) }
      }
      if index < 0 { return -1 }

      var byte = bytes[index]
      if byte <= 0x20 {
        index = Tokens.blanks(bytes, index)
        byte = bytes[index]
      }
      index &+= 1
      if byte == 0x2C {
        if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }
        continue
      }
      keys.count = frame
      return byte == 0x7D ? index : -1
    }
  }

  /// The value of a known key.
  @inline(__always)
  private mutating func known(
    _ bytes: PaddedBytes, _ start: Int, _ entry: UnsafeMutablePointer<KeyPlan.Entry>, frame: Int,
    depth: Int
  ) -> Int {
    let number = Int(entry.pointee.slot)
    guard number >= 0 else {
      see((entry.pointee.head, entry.pointee.tail), Int(entry.pointee.length), frame: frame)
      return child(bytes, start, entry, depth: depth)
    }
    if present.contains(number) {
      mayRepeatKeys = true
      texts.remove(number)
      naturals.remove(number)
    }
    present.insert(number)
    let slot = slots + number
    let byte = bytes[start]
    if byte == 0x22 {
      var isEscaped = false
      let end = Tokens.string(bytes, start &+ 1, &isEscaped)
      if end < 0 { return -1 }
      slot.pointee = Slot(
        kind: .string, isEscaped: isEscaped, start: start &+ 1, length: end &- start &- 1)
      if end &- start > 1 { texts.insert(number) }
      return end &+ 1
    }
    if byte &- 0x30 <= 9 || byte == 0x2D {
      var value: Int64 = 0
      var isDecimal = false
      let end = Tokens.number(bytes, start, &value, &isDecimal)
      if end < 0 { return -1 }
      if !isDecimal && byte != 0x2D && end &- start <= 18 { naturals.insert(number) }
      slot.pointee = Slot(
        kind: isDecimal ? .decimal : .integer, isExact: !isDecimal && end &- start <= 18,
        start: start, length: end &- start, value: value)
      return end
    }
    return rest(bytes, start, entry, slot, depth: depth)
  }

  /// Literals, arrays and objects under a known key.
  @inline(never)
  private mutating func rest(
    _ bytes: PaddedBytes, _ start: Int, _ entry: UnsafeMutablePointer<KeyPlan.Entry>,
    _ slot: UnsafeMutablePointer<Slot>, depth: Int
  ) -> Int {
    let byte = bytes[start]
    var end = -1
    var kind = JSONKind.null
    if byte == 0x7B {
      kind = .object
      end = child(bytes, start, entry, depth: depth)
    } else if byte == 0x5B {
      kind = .array
      end = container(bytes, start, depth: depth, roles: 0)
    } else {
      end = Tokens.literal(bytes, start, &kind)
    }
    if end < 0 { return -1 }
    slot.pointee = Slot(
      kind: kind, start: start, length: end &- start, value: byte == 0x74 ? 1 : 0)
    return end
  }

  /// An object with a table of its own, or any other value of a key without a slot.
  private mutating func child(
    _ bytes: PaddedBytes, _ start: Int, _ entry: UnsafeMutablePointer<KeyPlan.Entry>, depth: Int
  ) -> Int {
    guard bytes[start] == 0x7B, entry.pointee.child >= 0 else {
      let end = unknown(bytes, start, depth: depth, roles: 0)
      if isNoting && end >= 0 { note(bytes, start, end, 0, isTop: depth == 1) }
      return end
    }
    return object(bytes, start, table: Int(entry.pointee.child), depth: depth &+ 1)
  }

  // MARK: - Keys

  @inline(never)
  private func learn(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int, _ entry: Int32, _ other: Int32, _ place: Int
  ) {
    let total = length &+ 1  // With the closing quote.
    guard total <= 16 else { return }
    if guesses[place].length > 0, !guesses[place].isDoubted {
      guesses[place].isDoubted = true
      return
    }
    var guess = Guess()
    guess.headMask = total >= 8 ? ~0 : (1 &<< UInt64(total &* 8)) &- 1
    guess.tailMask = total <= 8 ? 0 : total == 16 ? ~0 : (1 &<< UInt64((total &- 8) &* 8)) &- 1
    guess.head = bytes.long(start) & guess.headMask
    guess.tail = bytes.long(start &+ 8) & guess.tailMask
    guess.length = Int32(length)
    guess.entry = entry
    guess.other = other
    guesses[place] = guess
  }

  /// A key written with escapes, decoded before it is looked up. One that the plan does not have
  /// may be there twice for all that is known here.
  @inline(never)
  private mutating func findEscaped(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, table: Int
  ) -> UnsafeMutablePointer<KeyPlan.Entry>? {
    decoded.removeAll()
    decoded.append(JSONText.decode(bytes.slice(start..<end)))
    let key = decoded.bytes
    let words = KeyPlan.words(key, 0, key.count)
    if let entry = lookup.find(key, 0, key.count, words, table: table) { return entry }
    mayRepeatKeys = true
    return nil
  }

  @inline(__always)
  private mutating func see(_ words: (UInt64, UInt64), _ length: Int, frame: Int) {
    if keys.repeats(words, length, since: frame) { mayRepeatKeys = true }
  }

  // MARK: - Values nobody asked for

  @inline(__always)
  private mutating func unknown(
    _ bytes: PaddedBytes, _ start: Int, depth: Int, roles: UInt64
  ) -> Int {
    let byte = bytes[start]
    if byte == 0x7B || byte == 0x5B { return container(bytes, start, depth: depth, roles: roles) }
    return Self.scalar(bytes, start, byte)
  }

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
    if isNoting { frameRoles[level] = role(bytes, start &+ 1, end &- start &- 1, -1) }
    var index = end &+ 1
    if bytes[index] <= 0x20 { index = Tokens.blanks(bytes, index) }
    guard bytes[index] == 0x3A else { return -1 }
    index &+= 1
    return bytes[index] <= 0x20 ? Tokens.blanks(bytes, index) : index
  }
}
