extension Checksum {
  /// Codice fiscale: sixteen letters and digits, the last a check letter (Decreto 23 dicembre 1976,
  /// tables for odd and even places).
  static func italianFiscalCode(_ text: [UInt8]) -> Bool {
    guard text.count == 16, isLetter(text[15]) else { return false }
    let odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ]
    var sum = 0
    for (place, byte) in text.dropLast().enumerated() {
      guard let value = base36(byte) else { return false }
      let index = Int(value > 9 ? value - 10 : value)
      sum += place % 2 == 0 ? odd[index] : index
    }
    return sum % 26 == Int(text[15] - 0x41)
  }

  /// Partita IVA: eleven digits by Luhn's formula; not all nought.
  static func italianVAT(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && digits.contains { $0 > 0 } && luhn(digits)
  }
}
