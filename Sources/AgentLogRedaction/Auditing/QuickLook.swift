import AgentLogJSON

/// The quick look at values: nearly all of a log ends here, without an allocation. One for each
/// thread.
///
/// Escapes are resolved, and JSON in strings is read by the same kernel that reads records, down to
/// a few levels; beyond that the answer is "may hold".
final class QuickLook {
  private let texts: TextScanner
  /// Whether the shapes that were proven quiet for the shipped detectors are so for all.
  private let knowsQuietShapes: Bool
  private let levels: [Level]
  private let known = QuietTexts()
  /// The same for texts under keys that may be words of a context.
  private let knownNear = QuietTexts()
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
    knowsQuietShapes = !texts.set.hasOwn
    let plan = KeyPlan(paths: [])
    levels = (0..<Self.depth).map { _ in Level(plan, roles) }
  }

  /// False where nothing can be in any value of a record that a scanner noted last.
  ///
  /// - Parameters:
  ///   - slotRoles: what the key of each slot stands for.
  ///   - inherited: ``DetectorSet/context`` where a key above the record may be a word of a context.
  func mayHold(
    _ records: borrowing RecordScanner, _ bytes: PaddedBytes, slotRoles: [UInt64], level: Int = 0,
    inherited: UInt64 = 0
  ) -> Bool {
    if records.mayRepeatKeys || records.asksForAll { return true }
    var present = records.present
    let slots = records.slots
    while let number = present.popFirst() {
      let slot = slots[number]
      if mayHold(
        slot.kind, slot.isEscaped, Int(slot.start), Int(slot.length),
        slotRoles[number] | inherited, bytes, level)
      {
        return true
      }
    }
    let notes = records.pointedOut
    for index in 0..<records.noteCount {
      let note = notes[index]
      let roles = note.isTop ? note.roles : PolicyRoles.inside(note.roles)
      if mayHold(
        note.kind, note.isEscaped, Int(note.start), Int(note.length), roles | inherited, bytes,
        level)
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
    let asked = roles & ~DetectorSet.context
    if asked != 0 {
      // Nearly every record has ids and some a hash: these are looked at here.
      if asked == PolicyRoles.id && kind == .string && !isEscaped {
        if length > 0 && Self.beginsMask(bytes[start]) { return true }
      } else if asked == PolicyRoles.hash && kind == .string && !isEscaped && length == 64
        && knowsQuietShapes && QuietShapes.isHex(bytes, start, length)
      {
        return false
      } else if asksForMore(kind, isEscaped, start, length, asked, bytes, level) {
        return true
      }
    }
    switch kind {
    case .string:
      if length < TextNote.shortestText { return false }
      let isNamed = asked & texts.set.keyMask != 0
      if !isEscaped && !isNamed {
        let texts = roles & DetectorSet.context == 0 ? known : knownNear
        if texts.has(bytes, start, length) { return false }
        if knowsQuietShapes && QuietShapes.fits(bytes, start, length) { return false }
      }
      let above = Above(
        context: roles & DetectorSet.context, isNamed: isNamed, level: level)
      return look(bytes, start, length, isEscaped, above)
    case .integer, .decimal:
      guard length >= TextNote.shortestNumber, hasWhole(bytes, start) else { return false }
      let range = start..<start &+ length
      let context = roles & DetectorSet.context
      // So many digits may stand for a text.
      if length >= Base64Text.shortest {
        return isSuspect(bytes, range, Above(context: context, level: level))
      }
      return texts.mayHold(bytes, range, hasContext: context != 0)
    default: return false
    }
  }

  /// Whether a number has so many digits before its point that it may be more than a measure.
  private func hasWhole(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    for index in start..<start &+ TextNote.shortestNumber
    where bytes[index] == 0x2E || bytes[index] | 0x20 == 0x65 { return false }
    return true
  }

  /// Looks at a text; one in which nothing is is remembered.
  @inline(never)
  private func look(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int, _ isEscaped: Bool, _ above: Above
  ) -> Bool {
    let range = start..<start &+ length
    if mayHold(bytes, range, isEscaped: isEscaped, above) { return true }
    if !isEscaped && !above.isNamed {
      (above.context == 0 ? known : knownNear).add(bytes, start, length)
    }
    return false
  }

  /// Whether what a key stands for wants a closer look at its value.
  @inline(never)
  private func asksForMore(
    _ kind: JSONKind, _ isEscaped: Bool, _ start: Int, _ length: Int, _ roles: UInt64,
    _ bytes: PaddedBytes, _ level: Int
  ) -> Bool {
    let asked = level == 0 ? roles : PolicyRoles.inside(roles)
    if kind == .null || asked == 0 { return false }
    if asked & (PolicyRoles.deep | PolicyRoles.top) != 0 || isEscaped { return true }
    if asked & PolicyRoles.hash != 0 {
      guard kind == .string, length == 64 && QuietShapes.isHex(bytes, start, length) else {
        return true
      }
    }
    if asked & PolicyRoles.id != 0, kind == .string, length > 0, Self.beginsMask(bytes[start]) {
      return true
    }
    let isValue = kind == .string || kind == .integer || kind == .decimal
    return isValue && texts.isWhole(bytes, start..<start &+ length, roles: asked)
  }

  /// Whether a text that begins so may be a mask or a placeholder: `*`, `[`, `<`.
  @inline(__always)
  private static func beginsMask(_ first: UInt8) -> Bool {
    first == 0x2A || first == 0x5B || first == 0x3C
  }

  /// What stands above a text.
  struct Above {
    /// ``DetectorSet/context`` where a key may be a word of some detector's context, or 0.
    var context = DetectorSet.context
    /// The nearest key says what the value is: it counts however the value is wrapped.
    var isNamed = false
    /// How many documents and encodings were undone.
    var level = 0
  }

  /// False where a text holds nothing, however wrapped.
  func mayHold(
    _ bytes: PaddedBytes, _ range: Range<Int>, isEscaped: Bool, _ above: Above = Above()
  ) -> Bool {
    guard isEscaped || Documents.mayBe(bytes, range) else {
      return isSuspect(bytes, range, above)
    }
    guard above.level < Self.depth else { return true }
    let own = levels[above.level]
    own.buffer.removeAll()
    own.buffer.append(Self.head)
    if isEscaped {
      JSONText.decode(bytes, range, into: own.buffer)
    } else {
      own.buffer.append(bytes.slice(range))
    }
    let text = Self.head.count..<own.buffer.count
    guard Documents.mayBe(own.buffer.bytes, text) else {
      var inside = above
      inside.level += 1
      return isSuspect(own.buffer.bytes, text, inside)
    }
    own.buffer.append([0x7D])
    let inside = own.buffer.bytes
    guard own.records.scan(inside, 0) == inside.count else {
      var above = above
      above.level += 1
      return isSuspect(inside, text, above)
    }
    return mayHold(
      own.records, inside, slotRoles: [], level: above.level + 1, inherited: above.context)
  }

  private func isSuspect(_ bytes: PaddedBytes, _ range: Range<Int>, _ above: Above) -> Bool {
    let sweep = Sweep(bytes, range)
    if texts.mayHold(bytes, range, sweep, hasContext: above.context != 0) { return true }
    if sweep.hasMarks && Wrapping.hasMark(bytes, range) { return true }
    return sweep.hasRun && range.count >= Base64Text.shortest && holdsEncoded(bytes, range, above)
  }

  /// Whether a text holds something in base 64 or in hexadecimal: ids that stand for a text by
  /// chance are looked into here, too.
  @inline(never)
  private func holdsEncoded(_ bytes: PaddedBytes, _ range: Range<Int>, _ above: Above) -> Bool {
    var index = range.lowerBound
    while let run = Base64Text.run(bytes, from: index, to: range.upperBound) {
      index = run.upperBound
      let isBase64 = Base64Text.isReadable(bytes, run)
      guard isBase64 || HexText.isReadable(bytes, run) else { continue }
      guard !above.isNamed, above.level < Self.depth else { return true }
      let own = levels[above.level]
      if isBase64 {
        Base64Text.decode(bytes, run, own.buffer)
      } else {
        HexText.decode(bytes, run, own.buffer)
      }
      // What stands for a text in both ways is rare, and looked at closer.
      if isBase64 && HexText.isReadable(bytes, run) { return true }
      var inside = above
      inside.level += 1
      if mayHold(own.buffer.bytes, 0..<own.buffer.count, isEscaped: false, inside) { return true }
    }
    return false
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
