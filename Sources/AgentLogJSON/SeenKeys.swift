/// The keys seen so far in each open object, as 64-bit marks: enough to say that a key *may* be
/// there twice, never to miss one that is.
struct SeenKeys {
  /// More keys than this in one object are not told apart here; the exact reader does.
  private static let mostPerObject = 64
  private static let capacity = 8_192

  private let marks: UnsafeMutablePointer<UInt64>
  /// Marks in use. A closed object gives its own back by setting it to where the object began.
  var count = 0

  init() {
    marks = .allocate(capacity: Self.capacity)
    marks.initialize(repeating: 0, count: Self.capacity)
  }

  func free() { marks.deallocate() }

  /// Notes a key of the object whose marks begin at `frame`; true when it may have been there.
  @inline(__always)
  mutating func repeats(_ words: (UInt64, UInt64), _ length: Int, since frame: Int) -> Bool {
    guard count &- frame < Self.mostPerObject, count < Self.capacity else { return true }
    let mark =
      (words.0 ^ (words.1 &* 0xFF51_AFD7_ED55_8CCD) ^ UInt64(truncatingIfNeeded: length))
      &* 0x9E37_79B9_7F4A_7C15
    var index = frame
    while index < count {
      if marks[index] == mark { return true }
      index &+= 1
    }
    marks[count] = mark
    count &+= 1
    return false
  }
}
