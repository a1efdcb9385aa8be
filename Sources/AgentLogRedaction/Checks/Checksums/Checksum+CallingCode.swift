extension Checksum {
  /// The country calling code (ITU-T E.164, list of assigned codes) with which digits begin; nil
  /// where none has these.
  static func callingCode(_ digits: [UInt8]) -> Int? {
    guard let first = digits.first else { return nil }
    if first == 1 || first == 7 { return Int(first) }
    guard digits.count >= 3 else { return nil }
    let two = remainder(digits[..<2], 100)
    if twoDigitCodes.contains(two) { return two }
    let three = remainder(digits[..<3], 1_000)
    return threeDigitCodes.contains { $0.contains(three) } ? three : nil
  }

  /// Whether digits behind a plus can be a telephone number: an assigned code, seven to fifteen
  /// digits in all, and in North America an area and an exchange that exist.
  static func internationalPhone(_ digits: [UInt8]) -> Bool {
    guard (8...15).contains(digits.count), let code = callingCode(digits), !isUniform(digits) else {
      return false
    }
    return code == 1 ? digits.count == 11 && northAmericanPhone(Array(digits[1...])) : true
  }

  /// NXX-NXX-XXXX of the North American Numbering Plan: N is 2 to 9, no area ends with 11 or has a 9
  /// in its middle.
  static func northAmericanPhone(_ digits: [UInt8]) -> Bool {
    digits.count == 10 && digits[0] >= 2 && digits[1] != 9 && digits[3] >= 2
      && !(digits[1] == 1 && digits[2] == 1) && !(digits[4] == 1 && digits[5] == 1)
  }

  /// 555-0100 to 555-0199, set aside for fiction (NANPA).
  static func isFictionalPhone(_ digits: [UInt8]) -> Bool {
    digits.count >= 10 && Array(digits.suffix(7).prefix(5)) == [5, 5, 5, 0, 1]
  }

  private static let twoDigitCodes: Set<Int> = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]

  private static let threeDigitCodes: [ClosedRange<Int>] = [
    211...213, 216...216, 218...218, 220...258, 260...269, 290...291, 297...299, 350...359,
    370...383, 385...387, 389...389, 420...421, 423...423, 500...509, 590...599, 670...670,
    672...683, 685...692, 800...800, 808...808, 850...850, 852...853, 855...856, 870...870,
    878...878, 880...883, 886...886, 888...888, 960...968, 970...977, 979...979, 992...996,
    998...998,
  ]
}
