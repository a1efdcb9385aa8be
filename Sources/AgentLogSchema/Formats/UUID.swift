import AgentLogJSON

/// `uuid`: RFC 4122, section 3: 8-4-4-4-12 hexadecimal digits of either case.
enum UUIDFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    guard range.count == 36 else { return false }
    for offset in 0..<36 {
      let byte = bytes[range.lowerBound &+ offset]
      let isHyphen = offset == 8 || offset == 13 || offset == 18 || offset == 23
      guard isHyphen ? byte == 0x2D : ASCII.isHex(byte) else { return false }
    }
    return true
  }
}

/// Classes of ASCII characters that formats speak of.
enum ASCII {
  @inline(__always)
  static func isHex(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 5
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 <= 25 }

  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
