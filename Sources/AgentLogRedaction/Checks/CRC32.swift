/// CRC-32 as zlib, PNG and Ethernet compute it (reflected 0xEDB88320), for the checksums that
/// GitHub, npm, Vercel, Grafana and Atlassian append to their tokens.
///
/// O(n) with eight steps a byte and no table: it runs only on matches, which are short and few.
enum CRC32 {
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// The number in base 62 (digits, capitals, small letters), padded with zeros to `width`.
  static func base62(_ number: UInt32, width: Int = 6) -> [UInt8] {
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    var digits: [UInt8] = []
    var rest = Int(number)
    while rest > 0 || digits.count < width {
      digits.append(alphabet[rest % 62])
      rest /= 62
    }
    return digits.reversed()
  }

  /// The number in eight small hexadecimal digits; `littleEndian` begins with the lowest byte.
  static func hex(_ number: UInt32, littleEndian: Bool = false) -> [UInt8] {
    let alphabet = Array("0123456789abcdef".utf8)
    let ordered = littleEndian ? number.byteSwapped : number
    return (0..<8).map { alphabet[Int(ordered >> UInt32(28 - 4 * $0) & 15)] }
  }
}
