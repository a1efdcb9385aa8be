/// What the record scanner noted about one known key: the value seen in place.
@frozen
@usableFromInline
package struct Slot: Sendable {
  @usableFromInline package var kind: JSONKind
  /// A string with a backslash: decode before comparing.
  @usableFromInline package var isEscaped: Bool
  /// An integer of at most 18 digits, whose value is ``value``.
  @usableFromInline package var isExact: Bool
  /// Stands for a text that the log spells as a boolean (`"ok": true` for a status); ``value``
  /// says which.
  @usableFromInline package var isDerived = false
  /// Offset of the text: for strings behind the quote, for containers at the bracket.
  @usableFromInline package var start: UInt32
  /// Length of the text: for strings without the quotes.
  @usableFromInline package var length: UInt32
  /// The number where ``isExact``; 1 for true and 0 for false.
  @usableFromInline package var value: Int64

  @inlinable
  package init(
    kind: JSONKind, isEscaped: Bool = false, isExact: Bool = false, start: Int, length: Int,
    value: Int64 = 0
  ) {
    self.kind = kind
    self.isEscaped = isEscaped
    self.isExact = isExact
    self.start = UInt32(truncatingIfNeeded: start)
    self.length = UInt32(truncatingIfNeeded: length)
    self.value = value
  }

  /// An integer or a decimal, of any length.
  @inlinable package var isNumber: Bool { kind == .integer || kind == .decimal }

  /// Notes a string; ``value`` then says nothing.
  @inline(__always)
  mutating func setString(isEscaped: Bool, start: Int, end: Int) {
    kind = .string
    self.isEscaped = isEscaped
    isExact = false
    isDerived = false
    self.start = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: end &- start)
  }

  /// Two 32-bit numbers: the sum cannot overflow.
  @inlinable package var range: Range<Int> {
    Range(uncheckedBounds: (Int(start), Int(start) &+ Int(length)))
  }
  /// Where the value begins, quotes included.
  @inlinable package var offset: Int { kind == .string ? Int(start) &- 1 : Int(start) }
}

/// A set of at most 128 slots: two words, so that "all required fields are there" is two ands.
@frozen
@usableFromInline
package struct SlotSet: Sendable, Hashable {
  /// How many slots a set can hold.
  package static let capacity = 128

  @usableFromInline package var low: UInt64
  @usableFromInline package var high: UInt64

  @inlinable package init() {
    low = 0
    high = 0
  }

  @inlinable package init(_ slots: some Sequence<Int>) {
    self.init()
    for slot in slots { insert(slot) }
  }

  @inlinable package var isEmpty: Bool { low | high == 0 }

  @inlinable @inline(__always)
  package func contains(_ slot: Int) -> Bool {
    let word = slot < 64 ? low : high
    return word &>> UInt64(truncatingIfNeeded: slot & 63) & 1 != 0
  }

  @inlinable @inline(__always)
  package mutating func insert(_ slot: Int) {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: slot & 63)
    if slot < 64 { low |= bit } else { high |= bit }
  }

  @inlinable package mutating func remove(_ slot: Int) {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: slot & 63)
    if slot < 64 { low &= ~bit } else { high &= ~bit }
  }

  @inlinable package func isSuperset(of other: SlotSet) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }

  @inlinable package func subtracting(_ other: SlotSet) -> SlotSet {
    var result = self
    result.low &= ~other.low
    result.high &= ~other.high
    return result
  }

  @inlinable package func intersection(_ other: SlotSet) -> SlotSet {
    var result = self
    result.low &= other.low
    result.high &= other.high
    return result
  }

  @inlinable package func union(_ other: SlotSet) -> SlotSet {
    var result = self
    result.low |= other.low
    result.high |= other.high
    return result
  }

  /// Takes the lowest slot out, or gives nil.
  @inlinable package mutating func popFirst() -> Int? {
    if low != 0 {
      let slot = low.trailingZeroBitCount
      low &= low &- 1
      return slot
    }
    if high != 0 {
      let slot = 64 &+ high.trailingZeroBitCount
      high &= high &- 1
      return slot
    }
    return nil
  }
}
