extension JSONText {
  /// Resolves the escapes of a text in place and appends the result to a buffer, copying what lies
  /// between them in runs. O(n). The same answer as ``decode(_:)``.
  package static func decode(_ bytes: PaddedBytes, _ range: Range<Int>, into output: PaddedBuffer) {
    output.reserve(output.count + range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound {
        let lane = Vectors.firstLane(Vectors.equal(bytes.vector(index), 0x5C))
        index &+= lane
        if lane < 16 { break }
      }
      index = min(index, range.upperBound)
      output.append(bytes.slice(start..<index))
      guard index < range.upperBound else { return }
      let length = escapeLength(bytes, index, range.upperBound)
      if let byte = simple(bytes, index, range.upperBound) {
        output.append(byte: byte)
      } else {
        output.append(decode(bytes.slice(index..<(index &+ length))))
      }
      index &+= length
    }
    output.seal()
  }

  /// What an escape of two bytes stands for.
  private static func simple(_ bytes: PaddedBytes, _ index: Int, _ end: Int) -> UInt8? {
    guard index &+ 1 < end else { return nil }
    switch bytes[index &+ 1] {
    case 0x62: return 0x08
    case 0x66: return 0x0C
    case 0x6E: return 0x0A
    case 0x72: return 0x0D
    case 0x74: return 0x09
    case 0x22, 0x2F, 0x5C: return bytes[index &+ 1]
    default: return nil
    }
  }

  /// How many bytes an escape takes, both halves of a pair included.
  private static func escapeLength(_ bytes: PaddedBytes, _ index: Int, _ end: Int) -> Int {
    guard index &+ 1 < end, bytes[index &+ 1] == 0x75, index &+ 6 <= end else {
      return min(2, end &- index)
    }
    let unit = Tokens.hexUnit(bytes, index &+ 2)
    guard unit >= 0 else { return 2 }
    let isPair =
      unit & 0xFC00 == 0xD800 && index &+ 12 <= end && bytes[index &+ 6] == 0x5C
      && bytes[index &+ 7] == 0x75 && Tokens.hexUnit(bytes, index &+ 8) & 0xFC00 == 0xDC00
    return isPair ? 12 : 6
  }
}
