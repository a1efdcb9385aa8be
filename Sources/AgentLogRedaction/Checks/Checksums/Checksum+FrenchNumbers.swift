extension Checksum {
  /// NIR: thirteen characters and a key, 97 less the number modulo 97; Corsica's 2A and 2B count as
  /// 19 and 18 (INSEE).
  static func frenchNIR(_ text: [UInt8]) -> Bool {
    guard text.count == 15 else { return false }
    var text = text
    if text[5] == 0x32, text[6] == 0x41 || text[6] == 0x42 {
      (text[5], text[6]) = (0x31, text[6] == 0x41 ? 0x39 : 0x38)
    }
    let digits = digits(text)
    guard digits.count == 15, "123478".utf8.contains(text[0]) else { return false }
    switch remainder(digits[3..<5], 100) {
    case 1...12, 20...42, 50...99: break
    default: return false
    }
    return 97 - remainder(digits[..<13], 97) == remainder(digits[13...], 100)
  }
}
