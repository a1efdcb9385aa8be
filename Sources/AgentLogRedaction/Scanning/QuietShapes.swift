import AgentLogJSON

/// Shapes of whole values in which no detector finds anything without a key that says so: UUIDs,
/// hexadecimal hashes, timestamps. Proven per detector by a test.
enum QuietShapes {
  /// Whether a text is one of them. O(1) for other lengths, else O(length).
  @inline(__always)
  static func fits(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    switch length {
    case 16: isHex(bytes, start, length) && hasLetter(bytes, start)
    case 40, 64: isHex(bytes, start, length) && !isEncoded(bytes, start, length)
    case 71: isPrefixedHex(bytes, start)
    case 36: isUUID(bytes, start)
    case 32:
      isHex(bytes, start, length)
        ? !isEncoded(bytes, start, length) : isTimestamp(bytes, start, length)
    case 19...35: isTimestamp(bytes, start, length)
    default: false
    }
  }

  /// Whether sixteen hexadecimal digits are no number.
  @inline(__always)
  private static func hasLetter(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    // Letters have this bit, digits do not.
    (bytes.long(start) | bytes.long(start &+ 8)) & 0x4040_4040_4040_4040 != 0
  }

  /// Whether hexadecimal digits stand for a text.
  @inline(__always)
  private static func isEncoded(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    // The first digit of each printable character is 2 to 7; four of them are not by chance.
    for index in 0..<4 where bytes[start &+ 2 &* index] &- 0x32 > 5 { return false }
    return HexText.isReadable(bytes, start..<start &+ length)
  }

  /// Lower-case hexadecimal digits only: hashes and trace ids as programs print them.
  static func isHex(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    var index = 0
    while index &+ 16 <= length {
      if Vectors.firstLane(Vectors.notLowerHex(bytes.vector(start &+ index))) != 16 { return false }
      index &+= 16
    }
    return index == length
      || Vectors.firstLane(Vectors.notLowerHex(bytes.vector(start &+ index))) >= length &- index
  }

  /// `sha256:` or `sha256-` and 64 digits.
  private static func isPrefixedHex(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    let head = bytes.long(start) & 0x00FF_FFFF_FFFF_FFFF
    // "sha256:" and "sha256-", the first byte lowest.
    guard head == 0x3A_3635_3261_6873 || head == 0x2D_3635_3261_6873 else { return false }
    return isHex(bytes, start &+ 7, 64) && !isEncoded(bytes, start &+ 7, 64)
  }

  private static func isUUID(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    guard bytes[start &+ 8] == 0x2D, bytes[start &+ 13] == 0x2D, bytes[start &+ 18] == 0x2D,
      bytes[start &+ 23] == 0x2D
    else { return false }
    for index in 0..<36 where index != 8 && index != 13 && index != 18 && index != 23 {
      let byte = bytes[start &+ index]
      guard byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 5 else { return false }
    }
    return true
  }

  /// `2024-06-05T09:15:30`, with fractions of a second and an offset, and nothing else.
  private static func isTimestamp(_ bytes: PaddedBytes, _ start: Int, _ length: Int) -> Bool {
    guard isDate(bytes, start), bytes[start &+ 10] == 0x54 || bytes[start &+ 10] == 0x20,
      isClock(bytes, start &+ 11), bytes[start &+ 16] == 0x3A, isPair(bytes, start &+ 17)
    else { return false }
    let end = start &+ length
    var index = start &+ 19
    if bytes[index] == 0x2E || bytes[index] == 0x2C {
      index &+= 1
      while index < end, isDigit(bytes[index]) { index &+= 1 }
    }
    switch bytes[index] {
    case 0x5A: return index &+ 1 == end
    case 0x2B, 0x2D: return index &+ 6 == end && isClock(bytes, index &+ 1)
    default: return index == end
    }
  }

  private static func isDate(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    isPair(bytes, start) && isPair(bytes, start &+ 2) && bytes[start &+ 4] == 0x2D
      && isPair(bytes, start &+ 5) && bytes[start &+ 7] == 0x2D && isPair(bytes, start &+ 8)
  }

  /// `09:15`.
  private static func isClock(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    isPair(bytes, start) && bytes[start &+ 2] == 0x3A && isPair(bytes, start &+ 3)
  }

  private static func isPair(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    isDigit(bytes[start]) && isDigit(bytes[start &+ 1])
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
}
