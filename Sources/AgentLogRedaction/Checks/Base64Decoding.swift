/// Reads base64 and base64url, with or without padding, for checks that look inside a token.
enum Base64Decoding {
  /// The decoded bytes of the first at most `limit` characters, or nil where one of them belongs
  /// to neither alphabet. O(limit).
  static func decode(_ text: some Sequence<UInt8>, limit: Int = 4096) -> [UInt8]? {
    var decoded: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.prefix(limit) {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }
}
