extension Checksum {
  /// CPF: two check digits, each modulus 11 (Receita Federal).
  static func cpf(_ digits: [UInt8]) -> Bool {
    guard digits.count == 11, !isUniform(digits) else { return false }
    return check11(digits[..<9], [10, 9, 8, 7, 6, 5, 4, 3, 2]) == Int(digits[9])
      && check11(digits[..<10], [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) == Int(digits[10])
  }

  /// CNPJ, of digits or, as it is given out since July 2026, with letters, which count as their
  /// ASCII code less 48 (Receita Federal, IN RFB 2.229/2024).
  static func cnpj(_ text: [UInt8]) -> Bool {
    guard text.count == 14, text.allSatisfy({ base36($0) != nil }), Set(text).count > 1,
      text[12...].allSatisfy({ !isLetter($0) })
    else { return false }
    let values = text.map { $0 - 0x30 }
    let weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]
    return check11(values[..<12], Array(weights.dropFirst())) == Int(values[12])
      && check11(values[..<13], weights) == Int(values[13])
  }

  private static func check11(_ digits: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    let rest = weighted(digits, weights) % 11
    return rest < 2 ? 0 : 11 - rest
  }
}
