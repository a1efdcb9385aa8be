extension Checksum {
  /// T.C. Kimlik No: eleven digits, the first not 0, two check digits (Nüfus ve Vatandaşlık İşleri).
  static func turkishPerson(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, digits[0] > 0 else { return false }
    let odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1])
    let even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1])
    return (odd * 7 - even + 100) % 10 == Int(digits[9])
      && digits.prefix(10).reduce(0) { $0 + Int($1) } % 10 == Int(digits[10])
  }
}
