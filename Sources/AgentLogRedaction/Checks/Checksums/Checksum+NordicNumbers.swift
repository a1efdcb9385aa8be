import AgentLogJSON

extension Checksum {
  /// Swedish personnummer of ten or twelve digits: a day of birth (60 more for a coordination
  /// number) and Luhn's formula over the last ten (Skatteverket, SKV 704).
  static func swedishPerson(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 || digits.count == 12 else { return false }
    let short = Array(digits.suffix(10))
    let century = digits.count == 12 ? remainder(digits[..<2], 100) : 20
    guard (18...20).contains(century), luhn(short) else { return false }
    let day = remainder(short[4..<6], 100)
    // Without a century 29 February must be allowed if either century has it; 2000 has.
    return CivilDate(
      year: century * 100 + remainder(short[..<2], 100), month: remainder(short[2..<4], 100),
      day: day > 60 ? day - 60 : day) != nil
  }

  /// Swedish organisationsnummer: ten digits, the third at least 2 so that it is no date, Luhn's
  /// formula (Skatteverket, SKV 709).
  static func swedishOrganisation(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && digits[0] > 0 && digits[0] != 4 && digits[2] >= 2 && luhn(digits)
  }

  /// Finnish henkilötunnus: a day of birth, a sign of the century, a serial and a check character,
  /// the digits modulo 31 (Digi- ja väestötietovirasto).
  static func finnishPerson(_ text: [UInt8]) -> Bool {
    let digits = digits(text)
    guard let check = text.last, digits.count >= 9 else { return false }
    let number = Array(digits.prefix(9))
    guard
      CivilDate(
        year: 2000 + remainder(number[4..<6], 100), month: remainder(number[2..<4], 100),
        day: remainder(number[..<2], 100)) != nil
    else { return false }
    return Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)[remainder(number, 31)] == check
  }
}
