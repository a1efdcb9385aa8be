import AgentLogJSON

/// Finds again, in a JSON string as it is written, what was found in its decoded text.
enum EscapedPlace {
  /// The bytes between the quotes that stand for each range of the decoded text, whatever their
  /// order. A character of which a part is asked for counts as a whole. O(bytes + n log n).
  static func ranges(
    of decoded: [Range<Int>], in bytes: PaddedBytes, _ raw: Range<Int>
  ) -> [Range<Int>] {
    var result = decoded
    var cursor = Cursor(bytes, raw)
    let starts = decoded.indices.sorted { decoded[$0].lowerBound < decoded[$1].lowerBound }
    let begins = starts.map { cursor.place(holding: decoded[$0].lowerBound) }
    cursor = Cursor(bytes, raw)
    for index in decoded.indices.sorted(by: { decoded[$0].upperBound < decoded[$1].upperBound }) {
      let end = cursor.place(behind: decoded[index].upperBound)
      result[index] = end..<end
    }
    for (index, start) in zip(starts, begins) {
      result[index] = min(start, result[index].upperBound)..<result[index].upperBound
    }
    return result
  }

  /// Walks over a string as it is written and counts what it stands for.
  private struct Cursor {
    let bytes: PaddedBytes
    let end: Int
    var index: Int
    var count = 0

    init(_ bytes: PaddedBytes, _ raw: Range<Int>) {
      self.bytes = bytes
      end = raw.upperBound
      index = raw.lowerBound
    }

    /// Where the character begins that holds a byte of the decoded text.
    mutating func place(holding offset: Int) -> Int {
      while index < end {
        let width = EscapedPlace.width(bytes, index, end)
        if count + width.decoded > offset { break }
        count += width.decoded
        index += width.raw
      }
      return index
    }

    /// Where the characters end that hold the bytes before an offset.
    mutating func place(behind offset: Int) -> Int {
      while index < end, count < offset {
        let width = EscapedPlace.width(bytes, index, end)
        count += width.decoded
        index += width.raw
      }
      return index
    }
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
