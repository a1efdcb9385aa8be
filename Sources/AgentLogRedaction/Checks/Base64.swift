/// Base64 (RFC 4648, both alphabets), as far as the checks need it.
enum Base64 {
  /// The bytes that a text stands for; nil where it is no base64. O(length).
  static func decoded(_ text: UnsafeRawBufferPointer, most: Int = 4096) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(text.count, most) * 3 / 4)
    var word: UInt32 = 0
    var bits = 0
    for byte in text.prefix(most) {
      if byte == 0x3D { break }
      guard let digit = digit(byte) else { return nil }
      word = word << 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
      }
    }
    return bytes
  }

  /// Whether a text is base64 of something readable.
  static func isReadable(_ text: UnsafeRawBufferPointer) -> Bool {
    guard let bytes = decoded(text), !bytes.isEmpty else { return false }
    let readable = bytes.count { $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    return readable * 20 >= bytes.count * 19
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }
}
