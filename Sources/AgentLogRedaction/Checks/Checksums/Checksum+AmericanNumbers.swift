extension Checksum {
  /// Social Security number: no area 000, 666 or 9xx, no group 00, no serial 0000 (SSA, POMS RM
  /// 10201.035). There is no check digit.
  static func ssn(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 else { return false }
    let area = remainder(digits[..<3], 1_000)
    return area != 0 && area != 666 && area < 900
      && remainder(digits[3..<5], 100) != 0 && remainder(digits[5...], 10_000) != 0
      && !isUniform(digits)
  }

  /// Numbers that were printed as samples and belong to nobody any more (SSA).
  static func isSampleSSN(_ digits: [UInt8]) -> Bool {
    let number = remainder(digits, 1_000_000_000)
    return [78_051_120, 219_099_999, 123_456_789].contains(number)
      || (987_654_320...987_654_329).contains(number)
  }

  /// Individual Taxpayer number: 9xx, with a group of 50–65, 70–88, 90–92 or 94–99 (IRS, Pub. 4757).
  static func itin(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, digits[0] == 9 else { return false }
    switch remainder(digits[3..<5], 100) {
    case 50...65, 70...88, 90...92, 94...99: return true
    default: return false
    }
  }

  /// National Provider number: Luhn's formula with 80840 before it (45 CFR 162.406).
  static func npi(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && (digits[0] == 1 || digits[0] == 2) && !isUniform(Array(digits[..<9]))
      && luhn([8, 0, 8, 4, 0] + digits)
  }

  /// Routing number of a bank: 3-7-1 modulo ten, and a prefix that the Federal Reserve gave out
  /// (American Bankers Association, Key to Routing Numbers).
  static func aba(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9, weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0 else {
      return false
    }
    switch remainder(digits[..<2], 100) {
    case 1...12, 21...32, 61...72, 80: return true
    default: return false
    }
  }

  /// Registration with the Drug Enforcement Administration: two letters, six digits and their
  /// check digit.
  static func dea(_ text: [UInt8]) -> Bool {
    let digits = digits(text)
    guard text.count == 9, digits.count >= 7 else { return false }
    let number = digits.suffix(7)
    return weighted(number.dropLast(), [1, 2, 1, 2, 1, 2]) % 10 == Int(number.last ?? 0)
  }

  /// Canadian Social Insurance number: Luhn's formula; none begins with 0 or 8.
  static func sin(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && digits[0] != 0 && digits[0] != 8 && luhn(digits)
  }
}
