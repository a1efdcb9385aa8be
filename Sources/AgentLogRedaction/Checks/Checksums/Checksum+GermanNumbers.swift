extension Checksum {
  /// Tax identification number: MOD 11,10; of the first ten digits exactly one comes twice or three
  /// times (Bundeszentralamt für Steuern).
  static func germanTaxID(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits[0] > 0, mod11And10(digits) else { return false }
    var counts = [Int](repeating: 0, count: 10)
    for digit in digits.prefix(10) { counts[Int(digit)] += 1 }
    let repeated = counts.filter { $0 > 1 }
    return repeated.count == 1 && repeated[0] <= 3
  }

  /// VAT number: nine digits behind DE, MOD 11,10.
  static func germanVAT(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && digits[0] > 0 && mod11And10(digits)
  }

  /// The check digit of a serial number in the machine-readable zone: 7-3-1 modulo ten (ICAO Doc
  /// 9303-3), the check digit last.
  static func machineReadable(_ text: [UInt8]) -> Bool {
    let values = text.compactMap { base36($0) }
    guard values.count == text.count, let check = values.last, check < 10 else { return false }
    let weights = (0..<values.count - 1).map { [7, 3, 1][$0 % 3] }
    return weighted(values.dropLast(), weights) % 10 == Int(check)
  }

  /// Number of a person insured by law: a letter as two digits, eight digits, their check digit,
  /// weighted 1-2 with cross sums (GKV-Spitzenverband).
  static func germanHealthInsurance(_ text: [UInt8]) -> Bool {
    guard text.count == 10, let letter = text.first, isLetter(letter) else { return false }
    let place = letter - 0x41 + 1
    let values = [place / 10, place % 10] + digits(text.dropFirst())
    guard values.count == 11, let check = values.last else { return false }
    return crossSum(values.dropLast(), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 == Int(check)
  }

  /// Number of the pension insurance: area, day of birth, letter, serial, check digit (VKVV § 4).
  static func germanPension(_ text: [UInt8]) -> Bool {
    guard text.count == 12, isLetter(text[8]) else { return false }
    let place = text[8] - 0x41 + 1
    let values =
      digits(text[..<8]) + [place / 10, place % 10] + digits(text[9...])
    guard values.count == 13, let check = values.last else { return false }
    let month = remainder(values[4..<6], 100)
    guard (1...12).contains(month) else { return false }
    return crossSum(values.dropLast(), [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 == Int(check)
  }

  /// Number of a doctor: six digits, their check digit weighted 4-9, two digits of the field (KBV).
  static func germanDoctor(_ digits: [UInt8]) -> Bool {
    digits.count == 9 && !isUniform(Array(digits.prefix(6)))
      && (10 - weighted(digits.prefix(6), [4, 9, 4, 9, 4, 9]) % 10) % 10 == Int(digits[6])
  }

  /// Number of a practice: it begins with the code of an association of doctors (KBV, Richtlinie
  /// nach § 75 Abs. 7 SGB V, Anlage 1).
  static func germanPractice(_ digits: [UInt8]) -> Bool {
    guard digits.count == 9 else { return false }
    let codes = [
      1, 2, 3, 17, 20, 35, 38, 46, 51, 52, 71, 72, 73, 74, 78, 83, 88, 93, 98, 99,
    ]
    return codes.contains(remainder(digits[..<2], 100))
  }

  /// The sum of the cross sums of the products.
  private static func crossSum(_ digits: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { sum, pair in
      let product = Int(pair.0) * pair.1
      return sum + product / 10 + product % 10
    }
  }
}
