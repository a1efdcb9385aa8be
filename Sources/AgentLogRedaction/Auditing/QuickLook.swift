import AgentLogJSON

/// The quick look at values: nearly all of a log ends here, without an allocation. One for each
/// thread.
///
/// Escapes are resolved, and JSON in strings is read by the same kernel that reads records, down to
/// a few levels; beyond that the answer is "may hold".
final class QuickLook {
  private let texts: TextScanner
  private let levels: [Level]
  private static let depth = 3
  /// What a document is wrapped in, so that the kernel reads arrays too.
  private static let head: [UInt8] = Array(#"{"":"#.utf8)

  /// A reader of documents in strings, and the buffer that they are read from.
  private final class Level {
    let buffer = PaddedBuffer(capacity: 1_024)
    var records: RecordScanner

    init(_ plan: KeyPlan, _ roles: KeyRoles) { records = RecordScanner(plan: plan, roles: roles) }
  }

  init(_ texts: TextScanner, _ roles: KeyRoles) {
    self.texts = texts
    let plan = KeyPlan(paths: [])
    levels = (0..<Self.depth).map { _ in Level(plan, roles) }
  }

  /// False where nothing can be in any value of a record that a scanner noted last.
  ///
  /// - Parameter slotRoles: what the key of each slot stands for.
  func mayHold(
    _ records: borrowing RecordScanner, _ bytes: PaddedBytes, slotRoles: [UInt64], level: Int = 0
  ) -> Bool {
    if records.mayRepeatKeys || records.asksForAll { return true }
    var present = records.present
    while let number = present.popFirst() {
      let slot = records.slots[number]
      if mayHold(
        slot.kind, slot.isEscaped, Int(slot.start), Int(slot.length), slotRoles[number], bytes,
        level)
      {
        return true
      }
    }
    for index in 0..<records.noteCount {
      let note = records.note(index)
      if mayHold(
        note.kind, note.isEscaped, Int(note.start), Int(note.length), note.roles, bytes, level)
      {
        return true
      }
    }
    return false
  }

  /// False where nothing can be in a value.
  @inline(__always)
  func mayHold(
    _ kind: JSONKind, _ isEscaped: Bool, _ start: Int, _ length: Int, _ roles: UInt64,
    _ bytes: PaddedBytes, _ level: Int = 0
  ) -> Bool {
    if roles != 0 { return true }
    switch kind {
    case .string:
      if length < TextNote.shortestText { return false }
      if !isEscaped && QuietShapes.fits(bytes, start, length) { return false }
      return mayHold(bytes, start..<start &+ length, isEscaped: isEscaped, level: level)
    case .integer, .decimal:
      return length >= TextNote.shortestNumber
        && texts.mayHold(bytes, start..<start &+ length)
    default: return false
    }
  }

  /// False where a text holds nothing, however wrapped.
  func mayHold(
    _ bytes: PaddedBytes, _ range: Range<Int>, isEscaped: Bool, level: Int = 0
  ) -> Bool {
    guard isEscaped || Documents.mayBe(bytes, range) else { return isSuspect(bytes, range) }
    guard level < Self.depth else { return true }
    let own = levels[level]
    own.buffer.removeAll()
    own.buffer.append(Self.head)
    if isEscaped {
      JSONText.decode(bytes, range, into: own.buffer)
    } else {
      own.buffer.append(bytes.slice(range))
    }
    let text = Self.head.count..<own.buffer.count
    guard Documents.mayBe(own.buffer.bytes, text) else {
      return isSuspect(own.buffer.bytes, text)
    }
    own.buffer.append([0x7D])
    let inside = own.buffer.bytes
    guard own.records.scan(inside, 0) == inside.count else { return isSuspect(inside, text) }
    return mayHold(own.records, inside, slotRoles: [], level: level + 1)
  }

  private func isSuspect(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    texts.mayHold(bytes, range) || Wrapping.mayBe(bytes, range)
  }
}

/// JSON in strings.
enum Documents {
  /// Whether a text begins as a JSON object or array does, and ends like one. O(blanks around it).
  static func mayBe(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard range.count > 6 else { return false }
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] <= 0x20 { index &+= 1 }
    guard index < range.upperBound, bytes[index] == 0x7B || bytes[index] == 0x5B else {
      return false
    }
    var end = range.upperBound
    while end > index, bytes[end &- 1] <= 0x20 { end &-= 1 }
    return bytes[end &- 1] == bytes[index] &+ 2
  }
}
