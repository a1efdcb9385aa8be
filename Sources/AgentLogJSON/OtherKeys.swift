/// Keys of records that no plan asks for, remembered from record to record: most logs have the same
/// few. A remembered key costs a comparison and a bit instead of a search.
struct OtherKeys {
  /// How many keys are remembered; a bit each.
  static let limit = 64
  private static let places = 256

  private struct Key {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length: Int32 = -1
    var number: Int32 = -1
  }

  private let table: UnsafeMutablePointer<Key>
  private var count = 0

  init() {
    table = .allocate(capacity: Self.places)
    table.initialize(repeating: Key(), count: Self.places)
  }

  func free() { table.deallocate() }

  /// The number of a key, given to it now where it is new; -1 where there are too many.
  @inline(never)
  mutating func number(_ words: (UInt64, UInt64), _ length: Int) -> Int {
    let mixed = (words.0 ^ words.1 &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed &>> 56)
    while table[place].length >= 0 {
      let key = table[place]
      if key.head == words.0, key.tail == words.1, Int(key.length) == length {
        return Int(key.number)
      }
      place = (place &+ 1) & (Self.places &- 1)
    }
    guard count < Self.limit else { return -1 }
    table[place] = Key(
      head: words.0, tail: words.1, length: Int32(truncatingIfNeeded: length),
      number: Int32(count))
    count += 1
    return count - 1
  }
}
