extension Checksum {
  /// NRIC and FIN: a letter for the series, seven digits, a check letter.
  static func singaporeanFIN(_ text: [UInt8]) -> Bool {
    let number = digits(text)
    guard text.count == 9, number.count == 7 else { return false }
    let sum = weighted(number, [2, 7, 6, 5, 4, 3, 2])
    let (offset, letters): (Int, String)
    switch text[0] {
    case 0x53: (offset, letters) = (0, "JZIHGFEDCBA")
    case 0x54: (offset, letters) = (4, "JZIHGFEDCBA")
    case 0x46: (offset, letters) = (0, "XWUTRQPNMLK")
    case 0x47: (offset, letters) = (4, "XWUTRQPNMLK")
    case 0x4D: (offset, letters) = (3, "XWUTRQPNJLK")
    default: return false
    }
    return Array(letters.utf8)[(sum + offset) % 11] == text[8]
  }

  /// UEN of businesses (nine), local companies (ten, the year first) and other entities (ten,
  /// T, S or R first), each with its check letter (ACRA).
  static func singaporeanUEN(_ text: [UInt8]) -> Bool {
    let number = digits(text)
    guard let check = text.last else { return false }
    if text.count == 9, number.count == 8 {
      let place = weighted(number, [10, 4, 9, 3, 8, 2, 7, 1]) % 11
      return Array("XMKECAWLJDB".utf8)[place] == check
    }
    if text.count == 10, number.count == 9 {
      let place = weighted(number, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11
      return Array("ZKCMDNERGWH".utf8)[place] == check
    }
    let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWX0123456789".utf8)
    let values = text.dropLast().compactMap { byte in
      alphabet.firstIndex(of: byte).map { UInt8($0) }
    }
    guard text.count == 10, values.count == 9 else { return false }
    let sum = weighted(values, [4, 3, 5, 3, 10, 2, 2, 5, 7])
    return alphabet[(sum - 5 + 11) % 11] == check
  }
}
