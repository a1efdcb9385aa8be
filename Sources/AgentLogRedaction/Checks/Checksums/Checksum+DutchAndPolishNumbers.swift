import AgentLogJSON

extension Checksum {
  /// Dutch BSN: the eleven test, the last digit weighted -1 (Rijksdienst voor Identiteitsgegevens).
  static func bsn(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && !isUniform(digits)
      && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 == 0
  }

  /// PESEL: a day of birth whose month carries the century, a serial and a check digit, weighted
  /// 1-3-7-9 (Ministerstwo Cyfryzacji).
  static func pesel(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11,
      weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 == 0
    else { return false }
    let month = remainder(digits[2..<4], 100)
    let century = [1900, 2000, 2100, 2200, 1800][month / 20]
    return CivilDate(
      year: century + remainder(digits[..<2], 100), month: month % 20,
      day: remainder(digits[4..<6], 100)) != nil
  }
}
