import AgentLogJSON

/// `sha256` (of this project): 64 hexadecimal digits, with or without `sha256:` or `sha256-` before
/// them. Not RFC 6920: what agents log.
enum SHA256Format {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    if range.count == 71 {
      let word = bytes.long(start)
      // "sha256:s" and "sha256-s" without their last byte.
      let prefix = word & 0x0000_FFFF_FFFF_FFFF
      let separator = bytes[start &+ 6]
      guard prefix == 0x3635_3261_6873, separator == 0x3A || separator == 0x2D else {
        return false
      }
      start &+= 7
    }
    guard range.upperBound &- start == 64 else { return false }
    // Lower case first, sixteen at a time; the rare upper case one by one.
    for lane in 0..<4 {
      let mask = Vectors.notLowerHex(bytes.vector(start &+ lane &* 16))
      if mask.x | mask.y != 0 { return isHex(bytes, start) }
    }
    return true
  }

  private static func isHex(_ bytes: PaddedBytes, _ start: Int) -> Bool {
    for offset in 0..<64 where !ASCII.isHex(bytes[start &+ offset]) { return false }
    return true
  }
}
