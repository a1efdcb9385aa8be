extension Checksum {
  /// Spanish NIF and NIE: the number modulo 23 picks the letter; X, Y, Z of a NIE stand for 0, 1, 2
  /// (Ministerio del Interior).
  static func spanishNIF(_ text: [UInt8]) -> Bool {
    guard text.count == 9, var first = text.first, let letter = text.last else { return false }
    if (0x58...0x5A).contains(first) { first = first - 0x58 + 0x30 }
    let number = digits([first] + text[1..<8])
    guard number.count == 8 else { return false }
    return Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[remainder(number, 23)] == letter
  }
}
