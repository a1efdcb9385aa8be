import AgentLogJSON

/// Finds again, in a JSON string as it is written, what was found in its decoded text.
enum EscapedPlace {
  /// The bytes between the quotes that stand for a range of the decoded text. O(bytes).
  static func range(
    of decoded: Range<Int>, in bytes: PaddedBytes, _ raw: Range<Int>
  ) -> Range<Int> {
    var count = 0
    var index = raw.lowerBound
    var start = raw.upperBound
    while index < raw.upperBound {
      if count >= decoded.upperBound { break }
      if count >= decoded.lowerBound && start == raw.upperBound { start = index }
      let width = width(bytes, index, raw.upperBound)
      // A character of several bytes whose middle is asked for counts from its beginning.
      if count + width.decoded > decoded.lowerBound && start == raw.upperBound { start = index }
      count += width.decoded
      index += width.raw
    }
    return start..<max(start, index)
  }

  /// The same for many ranges, in order and apart from each other. O(bytes).
  static func ranges(
    of decoded: [Range<Int>], in bytes: PaddedBytes, _ raw: Range<Int>
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(decoded.count)
    var count = 0
    var index = raw.lowerBound
    for range in decoded {
      // Up to the character that holds the first byte.
      while index < raw.upperBound {
        let width = width(bytes, index, raw.upperBound)
        if count + width.decoded > range.lowerBound { break }
        count += width.decoded
        index += width.raw
      }
      let start = index
      while index < raw.upperBound, count < range.upperBound {
        let width = width(bytes, index, raw.upperBound)
        count += width.decoded
        index += width.raw
      }
      result.append(start..<index)
    }
    return result
  }

  /// How many bytes the character at a place takes as written and decoded.
  private static func width(
    _ bytes: PaddedBytes, _ index: Int, _ end: Int
  ) -> (raw: Int, decoded: Int) {
    guard bytes[index] == 0x5C, index + 1 < end else { return (1, 1) }
    guard bytes[index + 1] == 0x75, index + 6 <= end else { return (2, 1) }
    let unit = Tokens.hexUnit(bytes, index + 2)
    switch unit {
    case 0..<0x80: return (6, 1)
    case 0x80..<0x800: return (6, 2)
    case 0xD800..<0xDC00 where index + 12 <= end && bytes[index + 6] == 0x5C: return (12, 4)
    default: return (6, 3)
    }
  }
}
