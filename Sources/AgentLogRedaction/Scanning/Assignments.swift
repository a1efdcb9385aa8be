import AgentLogJSON

/// Names and their values in text: `key=value`, `key: value`, `"key": "value"`, `:key => 'value'`.
enum Assignments {
  struct Pair {
    var key: Range<Int>
    var value: Range<Int>
  }

  private static let longestKey = 64
  private static let longestValue = 4_096

  /// The next pair whose `=` or `:` stands at or behind `start`, and where to go on. O(bytes).
  static func next(
    _ bytes: PaddedBytes, from start: Int, in range: Range<Int>
  ) -> (pair: Pair, behind: Int)? {
    var index = start
    while index < range.upperBound {
      let vector = bytes.vector(index)
      let lane = Vectors.firstLane(Vectors.equal(vector, 0x3D) | Vectors.equal(vector, 0x3A))
      index &+= lane
      if lane == 16 { continue }
      guard index < range.upperBound else { return nil }
      if let key = key(bytes, before: index, range), let value = value(bytes, behind: index, range)
      {
        return (Pair(key: key, value: value), index &+ 1)
      }
      index &+= 1
    }
    return nil
  }

  /// The name that ends before a separator, blanks and quotes left out.
  private static func key(
    _ bytes: PaddedBytes, before place: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    var end = place
    var skipped = 0
    while end > range.lowerBound, skipped < 4, isPadding(bytes[end &- 1]) {
      end &-= 1
      skipped &+= 1
    }
    var first = end
    while first > range.lowerBound, end &- first <= longestKey, isName(bytes[first &- 1]) {
      first &-= 1
    }
    return end &- first >= 2 && end &- first <= longestKey ? first..<end : nil
  }

  /// The value behind a separator: in quotes, or up to a blank or what ends an argument.
  private static func value(
    _ bytes: PaddedBytes, behind place: Int, _ range: Range<Int>
  ) -> Range<Int>? {
    var first = place &+ 1
    // `=>`, `:=`, `==`.
    while first < range.upperBound, bytes[first] == 0x3D || bytes[first] == 0x3E { first &+= 1 }
    while first < range.upperBound, bytes[first] == 0x20 { first &+= 1 }
    while first < range.upperBound, bytes[first] == 0x5C { first &+= 1 }
    guard first < range.upperBound else { return nil }
    let quote = bytes[first]
    let isQuoted = quote == 0x22 || quote == 0x27 || quote == 0x60
    if isQuoted { first &+= 1 }
    let limit = min(range.upperBound, first &+ longestValue)
    var end = first
    while end < limit {
      let byte = bytes[end]
      if isQuoted ? byte == quote : isEnd(byte) { break }
      end &+= 1
    }
    if isQuoted, end > first, bytes[end &- 1] == 0x5C { end &-= 1 }
    return end > first ? first..<end : nil
  }

  @inline(__always)
  private static func isPadding(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x5C || byte == 0x60
  }

  @inline(__always)
  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 <= 25 || byte &- 0x30 <= 9 || byte == 0x5F || byte == 0x2D
      || byte == 0x2E
  }

  @inline(__always)
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x22, 0x26, 0x27, 0x29, 0x2C, 0x3B, 0x5D, 0x60, 0x7D: true
    default: false
    }
  }
}
