/// Numbers for the texts that tell of what kind records are, such as the names of events: the keys
/// that follow depend on them. The first fifteen texts get a number each, further ones share zero.
struct RecordKinds {
  static let count = 16
  private static let bits: UInt64 = 6

  private struct Text {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length = -1
    var number = 0
  }

  private let texts: UnsafeMutablePointer<Text>
  private var used = 0

  init() {
    texts = .allocate(capacity: 1 << Self.bits)
    texts.initialize(repeating: Text(), count: 1 << Self.bits)
  }

  func free() { texts.deallocate() }

  /// The number of a text without escapes. Different texts may share one, which costs time alone.
  @inline(__always)
  mutating func number(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Int {
    let (head, tail) = KeyPlan.words(bytes, start, length)
    let mixed = (head ^ tail &* 0xFF51_AFD7_ED55_8CCD) &* 0x9E37_79B9_7F4A_7C15
    let text = texts + Int(truncatingIfNeeded: mixed &>> (64 &- Self.bits))
    if text.pointee.head == head, text.pointee.tail == tail, text.pointee.length == length {
      return text.pointee.number
    }
    guard text.pointee.length < 0, used < Self.count - 1 else { return 0 }
    used += 1
    text.pointee = Text(head: head, tail: tail, length: length, number: used)
    return used
  }
}
