extension Check {
  /// What documentation prints instead of a secret is a placeholder: `EXAMPLE` in it, a run of one
  /// character, a count upwards (`1234567890`, `abcdefgh`) or hardly any different characters.
  ///
  /// A random body of 20 characters has eight of these in a row once in 10^9 times or less.
  static let publishedExample = Check("published example") { match, tier in
    let bytes = match.bytes
    var seen: (UInt64, UInt64) = (0, 0)
    var same = 1
    var rising = 1
    var previous: UInt8 = 0
    for byte in bytes {
      let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if folded < 64 { seen.0 |= 1 << UInt64(folded) }
      if folded >= 64 && folded < 128 { seen.1 |= 1 << UInt64(folded - 64) }
      same = folded == previous ? same + 1 : 1
      rising = isNext(folded, after: previous) ? rising + 1 : 1
      if same >= 8 || rising >= 8 { return .placeholder }
      previous = folded
    }
    if bytes.count >= 16, seen.0.nonzeroBitCount + seen.1.nonzeroBitCount < 6 {
      return .placeholder
    }
    let words = ["example", "placeholder", "your-", "your_", "yourkey", "changeme", "redacted"]
    return words.contains { holds(bytes, $0) } ? .placeholder : tier
  }

  private static func isNext(_ byte: UInt8, after previous: UInt8) -> Bool {
    byte == previous &+ 1 || byte == 0x30 && previous == 0x39
  }

  private static func holds(_ bytes: UnsafeRawBufferPointer, _ word: String) -> Bool {
    var copy = word
    return copy.withUTF8 { word in
      guard bytes.count >= word.count else { return false }
      return (0...bytes.count - word.count).contains { start in
        (0..<word.count).allSatisfy { offset in
          let byte = bytes[start + offset]
          return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word[offset]
        }
      }
    }
  }
}
