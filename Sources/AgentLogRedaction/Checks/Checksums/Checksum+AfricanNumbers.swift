import AgentLogJSON

extension Checksum {
  /// South African identity number: a day of birth, a digit for citizenship, Luhn's check digit
  /// (Department of Home Affairs).
  static func southAfrican(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, digits[10] <= 2, luhn(digits) else { return false }
    return CivilDate(
      year: 2000 + remainder(digits[..<2], 100), month: remainder(digits[2..<4], 100),
      day: remainder(digits[4..<6], 100)) != nil
  }
}
