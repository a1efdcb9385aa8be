/// Finding keys that are not the expected ones.
extension RecordScanner {
  /// The record has a key already.
  @inline(never)
  mutating func repeated(_ mark: UnsafeMutablePointer<UInt64>, _ bit: UInt64) {
    mayRepeatKeys = true
    mark[FieldMarks.texts] &= ~bit
    mark[FieldMarks.naturals] &= ~bit
  }

  /// The value that tells of what kind the record is.
  @inline(never)
  mutating func tell(_ bytes: PaddedBytes, _ start: Int, _ end: Int, _ isEscaped: Bool) {
    noted.kind = isEscaped ? 0 : kinds.number(bytes, start, end &- start)
    expected = guesses + noted.kind &* places
  }

  /// A key that is not the expected one: finds it, and expects it at that place the next time.
  /// What becomes of its value is in ``found``.
  ///
  /// - Returns: the offset behind its colon, or -1.
  @inline(never)
  mutating func search(
    _ bytes: PaddedBytes, _ start: Int, _ place: Int, table: Int, frame: Int
  ) -> Int {
    var isEscaped = false
    let end = Tokens.string(bytes, start, &isEscaped)
    if end < 0 { return -1 }
    let colon = Tokens.blanks(bytes, end &+ 1)
    guard bytes[colon] == 0x3A else { return -1 }
    let length = end &- start
    var key = KeyGuess(
      slot: spare, mark: marks + FieldMarks.others, following: place)
    if isEscaped {
      if let entry = findEscaped(bytes, start, end, table: table) {
        use(entry, &key, frame: frame)
      } else if table == 0 {
        hasOtherKeys = true
      }
      if isNoting, key.slot == spare { key.roles = role(bytes, start, length) }
    } else {
      let words = KeyPlan.words(bytes, start, length)
      if let entry = lookup.find(bytes, start, length, words, table: table) {
        use(entry, &key, frame: frame)
      } else {
        let other = table == 0 ? others.number(words, length) : -1
        if other >= 0 {
          key.bit = 1 &<< UInt64(truncatingIfNeeded: other)
          key.following = Int32(truncatingIfNeeded: firstPlace &+ plan.tableCount &+ other)
        } else {
          if table == 0 { hasOtherKeys = true }
          see(words, length, frame: frame)
        }
      }
      if isNoting, key.slot == spare { key.roles = role(bytes, start, length) }
      if key.bit != 0, colon == end &+ 1, key.setKey(bytes, start, length) {
        expected[place].learn(key)
      }
    }
    found.pointee = key
    return colon &+ 1
  }

  /// What becomes of the value of a key that the plan has.
  private mutating func use(
    _ entry: UnsafeMutablePointer<KeyPlan.Entry>, _ key: inout KeyGuess, frame: Int
  ) {
    key.entry = Int32(truncatingIfNeeded: entry - lookup.entries)
    key.following = entry.pointee.ordinal
    key.isTelling = entry.pointee.isTelling
    let slot = entry.pointee.slot
    if slot >= 0 {
      key.slot = noted.slots + Int(slot)
      key.mark = marks + Int(slot &>> 6)
      key.bit = 1 &<< UInt64(truncatingIfNeeded: slot & 63)
    } else if entry.pointee.ordinal < 64 {
      key.mark = marks + FieldMarks.slotless
      key.bit = 1 &<< UInt64(truncatingIfNeeded: entry.pointee.ordinal)
    } else {
      see((entry.pointee.head, entry.pointee.tail), Int(entry.pointee.length), frame: frame)
    }
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
  mutating func see(_ words: (UInt64, UInt64), _ length: Int, frame: Int) {
    if keys.repeats(words, length, since: frame) { mayRepeatKeys = true }
  }
}
