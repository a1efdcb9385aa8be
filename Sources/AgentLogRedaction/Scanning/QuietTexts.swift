import AgentLogJSON

/// Short texts in which nothing was found lately: logs say the same names, states and ids again and
/// again. A fixed number of places; a newer text takes the place of an older one.
final class QuietTexts {
  /// Longer texts are not remembered.
  private static let longest = 32
  private static let places = 1_024

  /// The text in four words that overlap where it is shorter; length -1 for an empty place.
  private struct Entry {
    var words = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    var length = -1
  }

  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: Self.places)
    entries.initialize(repeating: Entry(), count: Self.places)
  }

  deinit { entries.deallocate() }

  /// Whether a text was added and is not forgotten. O(1).
  @inline(__always)
  func has(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    if length > Self.longest { return false }
    let words = Self.words(bytes, start, length)
    let entry = entries + Self.place(words, length)
    return entry.pointee.length == length && entry.pointee.words.0 == words.0
      && entry.pointee.words.1 == words.1 && entry.pointee.words.2 == words.2
      && entry.pointee.words.3 == words.3
  }

  /// Remembers a text; a long one is left out.
  func add(_ bytes: PaddedBytes, _ start: Int, _ length: Int) {
    if length > Self.longest { return }
    let words = Self.words(bytes, start, length)
    entries[Self.place(words, length)] = Entry(words: words, length: length)
  }

  @inline(__always)
  private static func place(_ words: (UInt64, UInt64, UInt64, UInt64), _ length: Int) -> Int {
    let ends = words.0 ^ words.1 &* 0xFF51_AFD7_ED55_8CCD
    let middle = words.2 ^ words.3 &* 0xC4CE_B9FE_1A85_EC53
    return Int(truncatingIfNeeded: ((ends ^ middle) &* 0x9E37_79B9_7F4A_7C15) &>> 54)
  }

  @inline(__always)
  private static func words(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int
  ) -> (UInt64, UInt64, UInt64, UInt64) {
    if length >= 16 {
      let end = start &+ length
      return (
        bytes.long(start), bytes.long(start &+ 8), bytes.long(end &- 16), bytes.long(end &- 8)
      )
    }
    if length >= 8 { return (bytes.long(start), bytes.long(start &+ length &- 8), 0, 0) }
    let mask: UInt64 = (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
    return (bytes.long(start) & mask, 0, 0, 0)
  }
}
