extension Checksum {
  /// Australian Business Number: one taken from the first digit, weighted, modulo 89 (ATO).
  static func abn(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits[0] > 0 else { return false }
    var digits = digits
    digits[0] -= 1
    return weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 == 0
  }

  /// Australian Company Number: complement of the weighted sum modulo ten (ASIC).
  static func acn(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && digits.contains { $0 > 0 }
      && (10 - weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10 == Int(digits[8])
  }

  /// Tax File Number of nine digits: modulus 11 (ATO).
  static func tfn(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && !isUniform(digits)
      && weighted(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 == 0
  }

  /// Medicare card: eight digits, their check digit, the issue and perhaps the person's line.
  static func australianMedicare(_ digits: [UInt8]) -> Bool {
    (10...11).contains(digits.count) && (2...6).contains(digits[0])
      && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 == Int(digits[8])
  }
}
