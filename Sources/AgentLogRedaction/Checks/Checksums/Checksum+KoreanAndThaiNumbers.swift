import AgentLogJSON

extension Checksum {
  /// Whether a Korean resident number begins with a day of birth and a digit for sex and century.
  static func koreanResidentForm(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13 else { return false }
    let century = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800][Int(digits[6])]
    return CivilDate(
      year: century + remainder(digits[..<2], 100), month: remainder(digits[2..<4], 100),
      day: remainder(digits[4..<6], 100)) != nil
  }

  /// The check digit of a Korean resident number. Numbers given out since October 2020 have none, so
  /// a wrong one says nothing.
  static func koreanResident(_ digits: [UInt8]) -> Bool {
    guard koreanResidentForm(digits) else { return false }
    let rest = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11
    let isForeigner = (5...8).contains(digits[6])
    return ((isForeigner ? 13 : 11) - rest) % 10 == Int(digits[12])
  }

  /// Korean business registration number: ten digits (National Tax Service).
  static func koreanBusiness(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, !isUniform(digits) else { return false }
    let sum = weighted(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Int(digits[8]) * 5 / 10
    return (10 - sum % 10) % 10 == Int(digits[9])
  }

  /// Thai national number: thirteen digits, modulus 11 (Department of Provincial Administration).
  static func thaiPerson(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, (1...8).contains(digits[0]) else { return false }
    let sum = weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2])
    return (11 - sum % 11) % 10 == Int(digits[12])
  }
}
