/// Pointing out the values that no slot notes, for whoever looks at all of them.
extension RecordScanner {
  /// How many values were pointed out.
  package var noteCount: Int { notes.count }

  /// The values that were pointed out, in the order in which they ended. Valid until the next scan.
  package var pointedOut: UnsafePointer<TextNote> { UnsafePointer(notes.first) }

  /// The roles of a key.
  @inline(never)
  func role(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> UInt64 {
    roles?.roles(bytes, start, length, KeyPlan.words(bytes, start, length)) ?? 0
  }

  /// Points out a value: texts that could hold something, long numbers, and whatever stands under a
  /// key with a role, null left out.
  @inline(never)
  mutating func note(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ roles: UInt64, isTop: Bool
  ) {
    if roles & Self.wholeRecord != 0 { asksForAll = true }
    let isAsked = roles & ~Self.inherited != 0
    let byte = bytes[start]
    if byte == 0x22 {
      let length = end &- start &- 2
      if length < TextNote.shortestText && !isAsked { return }
      notes.append(
        TextNote(
          kind: .string, isEscaped: isEscaped(bytes, start &+ 1, length), isTop: isTop,
          start: start &+ 1, length: length, roles: roles))
    } else if byte == 0x2D || byte &- 0x30 <= 9 {
      if end &- start < TextNote.shortestNumber && !isAsked { return }
      notes.append(
        TextNote(
          kind: .integer, isEscaped: false, isTop: isTop, start: start, length: end &- start,
          roles: roles))
    } else if isAsked && (byte == 0x7B || byte == 0x5B) {
      notes.append(
        TextNote(
          kind: byte == 0x7B ? .object : .array, isEscaped: false, isTop: isTop, start: start,
          length: end &- start, roles: roles))
    } else if isAsked && (byte == 0x74 || byte == 0x66) {
      notes.append(
        TextNote(
          kind: .bool, isEscaped: false, isTop: isTop, start: start, length: end &- start,
          roles: roles))
    }
  }

  private func isEscaped(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    var index = start
    let end = start &+ length
    while index < end {
      let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), 0x5C))
      if lane < 16 { return index &+ lane < end }
      index &+= 16
    }
    return false
  }
}

extension TextNote {
  /// Shorter texts hold nothing that is looked for without a key that says so.
  @inlinable package static var shortestText: Int { 6 }
  /// Shorter numbers neither.
  @inlinable package static var shortestNumber: Int { 9 }
}
