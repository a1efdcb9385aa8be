/// Check digits, as those who issue the numbers define them.
///
/// Each is a pure function of digits (0 to 9) or of capital letters and digits (ASCII), takes any
/// input, answers false where the length is wrong, and costs O(length). Beside this file there is
/// one file for each issuer or method.
enum Checksum {
  /// The sum of the digits times their weights; what has no weight counts nothing.
  static func weighted(_ digits: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 }
  }

  /// The digits read as a decimal number, modulo a number.
  static func remainder(_ digits: some Sequence<UInt8>, _ modulus: Int) -> Int {
    digits.reduce(0) { ($0 * 10 + Int($1)) % modulus }
  }

  /// 0 to 9 for a digit, 10 to 35 for a capital letter, nil for anything else.
  static func base36(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x5A: byte - 0x41 + 10
    default: nil
    }
  }

  /// Whether a byte is a capital letter.
  static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  /// The values of those bytes that are digits.
  static func digits(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.compactMap { $0 >= 0x30 && $0 <= 0x39 ? $0 - 0x30 : nil }
  }

  /// Whether all digits are the same: a filler, whatever its checksum says.
  static func isUniform(_ digits: [UInt8]) -> Bool {
    digits.allSatisfy { $0 == digits.first }
  }
}
