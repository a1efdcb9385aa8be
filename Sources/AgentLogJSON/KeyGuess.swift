/// The key that followed another one the last time, and what becomes of its value: compared whole,
/// quote and colon included, before anything is searched or hashed.
struct KeyGuess {
  /// The first eight bytes of the key, its closing quote and its colon, and the last eight; both
  /// under ``mask`` where there are fewer. At first bytes that nothing equals.
  var head: UInt64 = 1
  var tail: UInt64 = 0
  var mask: UInt64 = 0
  /// The bit that says that the record has the key, and the word of ``FieldMarks`` that holds it;
  /// zero where keys are not told apart by bits.
  var bit: UInt64 = 0
  var mark: UnsafeMutablePointer<UInt64>
  /// Where the value is noted; for keys that nobody asked for in the spare slot.
  var slot: UnsafeMutablePointer<Slot>
  /// What ``KeyRoles`` says of a key that nobody asked for.
  var roles: UInt64 = 0
  /// The place of the guess for the key that follows.
  var following: Int32
  /// The entry of the plan, or -1.
  var entry: Int32 = -1
  /// From the first byte of the key to its last eight, and to behind its colon.
  var toTail: UInt8 = 0
  var toValue: UInt8 = 0
  /// Its text tells of what kind the record is.
  var isTelling = false
  /// It was wrong once since it was learned: the next time another takes its place. Where two
  /// keys take turns, the more frequent one stays.
  var isDoubted = false

  /// The most bytes of a key that can be guessed.
  private static let limit = 14

  init(
    slot: UnsafeMutablePointer<Slot>, mark: UnsafeMutablePointer<UInt64>, following: Int
  ) {
    self.slot = slot
    self.mark = mark
    self.following = Int32(truncatingIfNeeded: following)
  }

  /// Takes over what to expect from now on, unless it was right until now.
  mutating func learn(_ key: KeyGuess) {
    if toValue > 0, !isDoubted { isDoubted = true } else { self = key }
  }

  /// Sets what is compared; false where the key is too long.
  mutating func setKey(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    guard length <= Self.limit else { return false }
    let total = length &+ 2
    mask = total >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: total &* 8)) &- 1
    toValue = UInt8(truncatingIfNeeded: total)
    toTail = UInt8(truncatingIfNeeded: max(total &- 8, 0))
    head = bytes.long(start) & mask
    tail = bytes.long(start &+ Int(toTail)) & mask
    return true
  }
}

/// What a record has, a bit for each slot: three sets of ``words`` words each, at one address.
///
/// The first two words of a set are those of a ``SlotSet``; then come the keys that nobody asked
/// for, and known keys without a slot.
enum FieldMarks {
  static let words = 4
  static let others = 2
  static let slotless = 3
  /// Where the sets begin: keys that are there, strings with at least one byte, and integers of at
  /// most 18 digits without a sign.
  static let texts = words
  static let naturals = words * 2
  static let count = words * 3

  static func set(_ marks: UnsafeMutablePointer<UInt64>, _ first: Int) -> SlotSet {
    var set = SlotSet()
    set.low = marks[first]
    set.high = marks[first &+ 1]
    return set
  }
}
