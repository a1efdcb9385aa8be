import AgentLogJSON

/// Digits in groups, as people write numbers: `4012 8888 8888 1881`, `078-05-1120`, `10.0.0.1`.
enum NumberGroups {
  /// One number.
  struct Group {
    /// From the first digit to behind the last.
    var range: Range<Int>
    var digits: Int
    /// How many runs of digits it is made of.
    var parts = 0
  }

  /// The next number at or behind `start`: digits, joined by single spaces, dashes, dots, slashes or
  /// brackets, that are no part of a word, of a hexadecimal text or of a timestamp. O(bytes).
  static func next(_ bytes: PaddedBytes, from start: Int, to end: Int) -> Group? {
    var index = start
    while index < end {
      let lane = Vectors.firstLane(Vectors.digits(bytes.vector(index)))
      index &+= lane
      if lane == 16 { continue }
      guard index < end else { return nil }
      if isInWord(bytes, index, from: start) {
        index = behindWord(bytes, index, end)
        continue
      }
      var group = Group(range: index..<index, digits: 0)
      index = take(bytes, index, end, &group)
      // `2024-06-05T09:15:30` and `4012ab`: part of a word.
      if index < end, isWord(bytes[index]) || bytes[index] == 0x3A && isDigit(bytes[index &+ 1]) {
        index = behindWord(bytes, index, end)
        continue
      }
      return group
    }
    return nil
  }

  /// Whether a letter stands before a digit in what ``behindWord(_:_:_:)`` takes for one word.
  private static func isInWord(_ bytes: PaddedBytes, _ place: Int, from start: Int) -> Bool {
    var index = place
    while index > start {
      let before = bytes[index &- 1]
      if isWord(before) { return true }
      if !isDigit(before) {
        guard before == 0x2D || before == 0x3A || before == 0x2E, index &- 1 > start,
          isWord(bytes[index &- 2]) || isDigit(bytes[index &- 2])
        else { return false }
      }
      index &-= 1
    }
    return false
  }

  /// Whether a number is a day as programs write it, `2026-03-21` or `2026/03/21`, and nothing else.
  static func isDate(_ bytes: PaddedBytes, _ group: Group) -> Bool {
    let start = group.range.lowerBound
    guard group.range.count == 10, group.parts == 3, group.digits == 8,
      bytes[start &+ 4] == bytes[start &+ 7],
      bytes[start &+ 4] == 0x2D || bytes[start &+ 4] == 0x2F,
      bytes[start] == 0x31 && bytes[start &+ 1] == 0x39
        || bytes[start] == 0x32 && bytes[start &+ 1] == 0x30
    else { return false }
    let month = two(bytes, start &+ 5)
    let day = two(bytes, start &+ 8)
    return month >= 1 && month <= 12 && day >= 1 && day <= 31
  }

  private static func two(_ bytes: PaddedBytes, _ place: Int) -> Int {
    Int(bytes[place] &- 0x30) &* 10 &+ Int(bytes[place &+ 1] &- 0x30)
  }

  /// Where the next run of digits of a number begins, and how many digits stand before it from
  /// `start` on; nil where the run at `start` is its last. O(bytes between).
  static func nextPart(
    _ bytes: PaddedBytes, from start: Int, to end: Int
  ) -> (start: Int, digits: Int)? {
    var index = start
    while index < end, isDigit(bytes[index]) { index &+= 1 }
    let digits = index &- start
    while index < end, !isDigit(bytes[index]) { index &+= 1 }
    return index < end ? (index, digits) : nil
  }

  /// Reads groups of digits; gives where they end.
  private static func take(
    _ bytes: PaddedBytes, _ start: Int, _ end: Int, _ group: inout Group
  ) -> Int {
    var index = start
    while true {
      group.parts &+= 1
      while index < end, isDigit(bytes[index]) {
        index &+= 1
        group.digits &+= 1
      }
      group.range = start..<index
      guard index < end else { return index }
      var next = index
      if isJoint(bytes[next]) { next &+= 1 }
      // `(415) 555` and `555) - 0100`: up to three joints where a bracket is among them.
      if next < end, next > index, isJoint(bytes[next]),
        bytes[next] == 0x20 || bytes[next] == 0x28 || bytes[index] == 0x29
      {
        next &+= 1
      }
      guard next > index, next < end, isDigit(bytes[next]) else { return index }
      index = next
    }
  }

  /// Behind letters, digits, `_`, and what joins them in ids, times and hashes.
  private static func behindWord(_ bytes: PaddedBytes, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if isWord(byte) || isDigit(byte) {
        index &+= 1
      } else if byte == 0x2D || byte == 0x3A || byte == 0x2E,
        index &+ 1 < end, isWord(bytes[index &+ 1]) || isDigit(bytes[index &+ 1])
      {
        // `a1b2-c3d4`, `T09:15:30.123`; not `tel:+1` or `no. 5`.
        index &+= 1
      } else {
        break
      }
    }
    return index
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 <= 25 || byte == 0x5F
  }

  @inline(__always)
  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29: true
    default: false
    }
  }
}
