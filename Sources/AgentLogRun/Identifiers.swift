/// Ids that are made where none is given.
enum Identifiers {
  /// A random UUID, version 4 of RFC 9562, section 5.4.
  static func uuid() -> String {
    var bytes = random()
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = hex(bytes)
    var text = ""
    for (index, digit) in hex.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// A random trace id of W3C Trace Context, section 3.2.2.3: 32 hexadecimal digits, not all zero.
  static func trace() -> String {
    var bytes = random()
    bytes[15] |= 1
    return hex(bytes)
  }

  private static func random() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: 0...255) } }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
