extension Checksum {
  /// Bech32 (BIP 173) and Bech32m (BIP 350): the BCH code over the readable part and the data, all
  /// in one case, at most 90 characters.
  static func bech32(_ text: some Collection<UInt8>) -> Bool {
    let bytes = Array(text)
    let hasLower = bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
    let hasUpper = bytes.contains(where: isLetter)
    guard (8...90).contains(bytes.count), !(hasLower && hasUpper) else { return false }
    let lower = bytes.map { isLetter($0) ? $0 | 0x20 : $0 }
    guard let separator = lower.lastIndex(of: 0x31), separator > 0, lower.count - separator > 6
    else { return false }
    let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    let readable = lower[..<separator]
    let data = lower[(separator + 1)...].compactMap { alphabet.firstIndex(of: $0) }
    guard data.count == lower.count - separator - 1 else { return false }
    let values =
      readable.map { Int($0 >> 5) } + [0] + readable.map { Int($0 & 31) } + data
    let rest = polymod(values)
    return rest == 1 || rest == 0x2bc8_30a3
  }

  private static func polymod(_ values: [Int]) -> Int {
    let generator = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    return values.reduce(1) { check, value in
      var next = (check & 0x1ff_ffff) << 5 ^ value
      for bit in 0..<5 where (check >> (25 + bit)) & 1 == 1 { next ^= generator[bit] }
      return next
    }
  }
}
