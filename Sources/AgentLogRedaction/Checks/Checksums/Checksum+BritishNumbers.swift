extension Checksum {
  /// NHS number: ten digits, modulus 11 (NHS Data Dictionary, NHS NUMBER).
  static func nhs(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && !isUniform(digits)
      && weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
  }

  /// Prefixes that no National Insurance number has (HMRC, National Insurance Manual NIM39110); the
  /// letters that stand in none are left to the pattern.
  static func nino(_ text: [UInt8]) -> Bool {
    guard text.count == 9 else { return false }
    let refused = ["BG", "GB", "NK", "KN", "TN", "NT", "ZZ"]
    return !refused.contains(String(decoding: text[..<2], as: UTF8.self))
  }
}
