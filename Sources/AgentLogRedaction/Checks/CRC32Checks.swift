extension Check {
  /// The last six characters are the CRC-32, in base 62, of those between the prefix and them.
  static func crc32Base62(prefix: String) -> Check {
    let skipped = prefix.utf8.count
    return Check("CRC-32, base 62") { match, tier in
      let bytes = match.bytes
      guard bytes.count > skipped + 6 else { return tier }
      let body = bytes[skipped..<bytes.count - 6]
      return CRC32.base62(CRC32.checksum(body)).elementsEqual(bytes.suffix(6)) ? .verified : tier
    }
  }

  /// The last eight characters are the CRC-32, in hexadecimal, of those before them, the
  /// `separator` between the two left out.
  static func crc32Hex(separator: Int = 0, littleEndian: Bool = false) -> Check {
    Check("CRC-32, hexadecimal") { match, tier in
      let bytes = match.bytes
      guard bytes.count > separator + 8 else { return tier }
      let sum = CRC32.hex(
        CRC32.checksum(bytes.dropLast(8 + separator)), littleEndian: littleEndian)
      return sum.elementsEqual(bytes.suffix(8).lazy.map { $0 | 0x20 }) ? .verified : tier
    }
  }
}
