/// A value, or a key not met before, that somebody asked the record scanner to point out: what a
/// closer look needs, in 24 bytes.
@frozen
@usableFromInline
package struct TextNote: Sendable {
  /// What ``KeyRoles`` said of the key that the value stands under; inherited by elements of arrays.
  @usableFromInline package var roles: UInt64
  /// Offset of the text: for strings behind the quote, for containers at the bracket.
  @usableFromInline package var start: UInt32
  /// Length of the text: for strings without the quotes.
  @usableFromInline package var length: UInt32
  @usableFromInline package var kind: JSONKind
  /// A string with a backslash: decode before looking.
  @usableFromInline package var isEscaped: Bool
  /// It stands directly in the record.
  @usableFromInline package var isTop: Bool

  @inlinable
  package init(
    kind: JSONKind, isEscaped: Bool, isTop: Bool, start: Int, length: Int, roles: UInt64
  ) {
    self.kind = kind
    self.isEscaped = isEscaped
    self.isTop = isTop
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: length)
    self.roles = roles
  }

  @inlinable package var range: Range<Int> { Int(start)..<(Int(start) &+ Int(length)) }
}

/// What somebody thinks of each key, asked once for each different one and remembered.
///
/// Roles are bits whose meaning is the asker's. O(1) for a key that was met before.
package final class KeyRoles {
  /// Asked with the bytes of a key as they stand in the log, escapes included.
  package typealias Classify = (UnsafeRawBufferPointer) -> UInt64

  private static let places = 4_096
  private static let most = 2_048

  private struct Entry {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length: Int32 = -1
    var roles: UInt64 = 0
  }

  private let entries: UnsafeMutablePointer<Entry>
  private var count = 0
  private let classify: Classify

  package init(classify: @escaping Classify) {
    self.classify = classify
    entries = .allocate(capacity: Self.places)
    entries.initialize(repeating: Entry(), count: Self.places)
  }

  deinit { entries.deallocate() }

  /// The roles of a key; `words` are those of ``KeyPlan/words(_:_:_:)``.
  func roles(
    _ bytes: PaddedBytes, _ start: Int, _ length: Int, _ words: (UInt64, UInt64)
  ) -> UInt64 {
    let mixed = (words.0 ^ words.1 &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed &>> 52)
    while true {
      let entry = entries + place
      if entry.pointee.length < 0 { break }
      if entry.pointee.head == words.0, entry.pointee.tail == words.1,
        Int(entry.pointee.length) == length
      {
        return entry.pointee.roles
      }
      place = (place &+ 1) & (Self.places &- 1)
    }
    let roles = classify(bytes.slice(start..<(start &+ length)))
    // A log whose keys are all different is asked about each of them.
    if count < Self.most {
      entries[place] = Entry(
        head: words.0, tail: words.1, length: Int32(truncatingIfNeeded: length), roles: roles)
      count += 1
    }
    return roles
  }

  /// The roles of a key outside of any record.
  package func roles(of bytes: PaddedBytes, _ range: Range<Int>) -> UInt64 {
    roles(
      bytes, range.lowerBound, range.count, KeyPlan.words(bytes, range.lowerBound, range.count))
  }
}

/// The values of one record that are to be looked at, in the order of the record.
struct TextNotes {
  private(set) var first: UnsafeMutablePointer<TextNote>
  private(set) var count = 0
  private var capacity = 256

  init() { first = .allocate(capacity: capacity) }

  func free() { first.deallocate() }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ note: TextNote) {
    if count == capacity { grow() }
    first[count] = note
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<TextNote>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: first, count: count)
    first.deallocate()
    first = larger
    capacity *= 2
  }
}
