import AgentLogJSON

/// The literals of all detectors, found in one pass over a text: a bitmap of trigrams that looks at
/// every second byte, and behind it the literals themselves.
///
/// Immutable; shared by threads. Letters are folded to lower case for the search; a literal that
/// minds its case is compared again as it stands.
final class AnchorTable: @unchecked Sendable {
  // Unchecked because of the pointers; they are written in `init` only.

  /// The shortest literal that the table takes.
  static let shortest = 3

  struct Entry {
    /// The first eight bytes folded, and which of them count.
    var word: UInt64 = 0
    var mask: UInt64 = 0
    var length: Int32 = 0
    /// Where in the literal its rarest four bytes begin: what the bitmap knows it by.
    var offset: Int32 = 0
    /// The literal's bytes in ``texts``.
    var text: Int32 = 0
    /// The next entry of the same bucket, or -1.
    var next: Int32 = -1
    var ignoresCase = false
  }

  let literals: [Detector.Literal]
  private let bits: UnsafeMutablePointer<UInt64>
  /// A bitmap of the four rarest bytes of each literal: the second look.
  private let fours: UnsafeMutablePointer<UInt64>
  private let heads: UnsafeMutablePointer<Int32>
  private let entries: UnsafeMutablePointer<Entry>
  private let texts: UnsafeMutablePointer<UInt8>

  private static let fold: UInt32 = 0x2020_2020
  private static let wideFold: UInt64 = 0x2020_2020_2020_2020
  private static let buckets = 4_096

  /// - Precondition: each literal has at least ``shortest`` bytes.
  init(_ literals: [Detector.Literal]) {
    self.literals = literals
    bits = .allocate(capacity: 1_024)
    bits.initialize(repeating: 0, count: 1_024)
    fours = .allocate(capacity: 1_024)
    fours.initialize(repeating: 0, count: 1_024)
    heads = .allocate(capacity: Self.buckets)
    heads.initialize(repeating: -1, count: Self.buckets)
    entries = .allocate(capacity: max(literals.count, 1))
    entries.initialize(repeating: Entry(), count: max(literals.count, 1))
    texts = .allocate(capacity: literals.reduce(1) { $0 + $1.text.utf8.count })
    var used = 0
    for (index, literal) in literals.enumerated() {
      let bytes = Array(literal.text.utf8)
      precondition(bytes.count >= Self.shortest)
      for (place, byte) in bytes.enumerated() { (texts + used + place).initialize(to: byte) }
      add(index, bytes, ignoresCase: literal.ignoresCase, text: used)
      used += bytes.count
    }
  }

  deinit {
    bits.deallocate()
    fours.deallocate()
    heads.deallocate()
    entries.deallocate()
    texts.deallocate()
  }

  private func add(_ index: Int, _ bytes: [UInt8], ignoresCase: Bool, text: Int) {
    let folded = bytes.map { $0 | 0x20 }
    var entry = Entry()
    entry.length = Int32(bytes.count)
    entry.text = Int32(text)
    entry.ignoresCase = ignoresCase
    for (place, byte) in folded.prefix(8).enumerated() {
      entry.word |= UInt64(byte) << UInt64(8 * place)
      entry.mask |= 0xFF << UInt64(8 * place)
    }
    let offset = Self.rarest(folded)
    entry.offset = Int32(offset)
    let first = Self.hash(Self.trigram(folded, offset))
    entry.next = heads[first & (Self.buckets - 1)]
    heads[first & (Self.buckets - 1)] = Int32(index)
    entries[index] = entry
    Self.mark(bits, first)
    // The search sees every second trigram: this one or the next.
    if folded.count > 3 {
      Self.mark(bits, Self.hash(Self.trigram(folded, offset + 1)))
      Self.mark(fours, Self.hash(Self.trigram(folded, offset) | UInt32(folded[offset + 3]) << 24))
    } else {
      for byte in UInt8.min...UInt8.max {
        Self.mark(bits, Self.hash(Self.trigram([folded[1], folded[2], byte | 0x20], 0)))
        Self.mark(fours, Self.hash(Self.trigram(folded, 0) | UInt32(byte | 0x20) << 24))
      }
    }
  }

  private static func mark(_ bits: UnsafeMutablePointer<UInt64>, _ hash: Int) {
    bits[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  private static func trigram(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
  }

  @inline(__always)
  private static func hash(_ trigram: UInt32) -> Int {
    Int(truncatingIfNeeded: (trigram &* 0x9E37_79B1) &>> 16)
  }

  /// Where the four rarest bytes in a row begin.
  private static func rarest(_ bytes: [UInt8]) -> Int {
    guard bytes.count > 4 else { return 0 }
    let costs = (0...(bytes.count - 4)).map { start in
      CommonTrigrams.cost(trigram(bytes, start)) + CommonTrigrams.cost(trigram(bytes, start + 1))
    }
    return costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
  }

  /// Bytes of a literal.
  func length(of literal: Int) -> Int { Int(entries[literal].length) }

  // MARK: - Search

  /// Calls `body` with each literal in the range and where it begins, in the order of the bytes that
  /// the bitmap knows them by; stops when it gives true, and says whether it did. O(bytes).
  @inline(__always)
  func find(
    in bytes: PaddedBytes, _ range: Range<Int>, _ body: (_ literal: Int, _ start: Int) -> Bool
  ) -> Bool {
    let end = range.upperBound &- 2
    var index = range.lowerBound
    while index < end {
      let word = bytes.long(index) | Self.wideFold
      let first = Self.hash(UInt32(truncatingIfNeeded: word) & 0xFF_FFFF)
      let second = Self.hash(UInt32(truncatingIfNeeded: word &>> 16) & 0xFF_FFFF)
      let third = Self.hash(UInt32(truncatingIfNeeded: word &>> 32) & 0xFF_FFFF)
      if bits[first &>> 6] &>> UInt64(truncatingIfNeeded: first & 63) & 1 != 0,
        mayBegin(bytes, index), look(bytes, range, index, body)
      {
        return true
      }
      if bits[second &>> 6] &>> UInt64(truncatingIfNeeded: second & 63) & 1 != 0,
        mayBegin(bytes, index &+ 2), look(bytes, range, index &+ 2, body)
      {
        return true
      }
      if bits[third &>> 6] &>> UInt64(truncatingIfNeeded: third & 63) & 1 != 0,
        mayBegin(bytes, index &+ 4), look(bytes, range, index &+ 4, body)
      {
        return true
      }
      index &+= 6
    }
    return false
  }

  /// Whether the four bytes by which a literal is known may stand at a place or at the one before.
  @inline(__always)
  private func mayBegin(_ bytes: PaddedBytes, _ place: Int) -> Bool {
    let here = Self.hash(bytes.word(place) | Self.fold)
    let before = place > 0 ? Self.hash(bytes.word(place &- 1) | Self.fold) : here
    return
      (fours[here &>> 6] &>> UInt64(truncatingIfNeeded: here & 63)
      | fours[before &>> 6] &>> UInt64(truncatingIfNeeded: before & 63)) & 1 != 0
  }

  /// The literals known by what stands at `place` or at the byte before.
  @inline(never)
  private func look(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ place: Int,
    _ body: (_ literal: Int, _ start: Int) -> Bool
  ) -> Bool {
    guard place < range.upperBound else { return false }
    return verify(bytes, range, place, body)
      || place > range.lowerBound && verify(bytes, range, place &- 1, body)
  }

  private func verify(
    _ bytes: PaddedBytes, _ range: Range<Int>, _ place: Int,
    _ body: (_ literal: Int, _ start: Int) -> Bool
  ) -> Bool {
    let hash = Self.hash((bytes.word(place) | Self.fold) & 0xFF_FFFF)
    var index = heads[hash & (Self.buckets &- 1)]
    while index >= 0 {
      let entry = entries + Int(index)
      let start = place &- Int(entry.pointee.offset)
      if start >= range.lowerBound, start &+ Int(entry.pointee.length) <= range.upperBound,
        (bytes.long(start) | Self.wideFold) & entry.pointee.mask == entry.pointee.word,
        isThere(bytes, start, entry), body(Int(index), start)
      {
        return true
      }
      index = entry.pointee.next
    }
    return false
  }

  /// Whether the literal stands there byte by byte.
  private func isThere(
    _ bytes: PaddedBytes, _ start: Int, _ entry: UnsafeMutablePointer<Entry>
  ) -> Bool {
    let text = texts + Int(entry.pointee.text)
    for offset in 0..<Int(entry.pointee.length) {
      let byte = bytes[start &+ offset]
      let wanted = text[offset]
      if byte == wanted { continue }
      guard entry.pointee.ignoresCase, byte >= 0x41, byte <= 0x5A, byte | 0x20 == wanted else {
        return false
      }
    }
    return true
  }
}
