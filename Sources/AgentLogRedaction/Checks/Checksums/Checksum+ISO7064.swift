extension Checksum {
  /// ISO/IEC 7064 MOD 97-10 over letters and digits, letters as two digits: IBAN.
  static func mod97(_ text: some Sequence<UInt8>) -> Int? {
    var rest = 0
    for byte in text {
      guard let value = base36(byte) else { return nil }
      rest = (rest * (value > 9 ? 100 : 10) + Int(value)) % 97
    }
    return rest
  }

  /// ISO/IEC 7064 MOD 11,10, the check digit last: German tax and VAT numbers.
  static func mod11And10(_ digits: [UInt8]) -> Bool {
    guard let check = digits.last else { return false }
    var product = 10
    for digit in digits.dropLast() {
      let sum = (Int(digit) + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10 == Int(check)
  }
}
