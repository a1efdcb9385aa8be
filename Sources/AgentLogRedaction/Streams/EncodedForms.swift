/// How a value may stand in bytes that nobody can undo as a whole: as it is, and in base 64 at each of
/// three offsets, in hexadecimal, percent-encoded.
enum EncodedForms {
  /// Shorter forms would be found by chance.
  static let shortest = 6

  /// The forms of a value, the value itself first; nothing shorter than ``shortest``. O(n).
  static func of(_ value: [UInt8]) -> [[UInt8]] {
    var forms = [value]
    for offset in 0..<3 {
      forms.append(base64(value, offset: offset, standard))
      forms.append(base64(value, offset: offset, urlSafe))
    }
    forms.append(hex(value, digits: Array("0123456789abcdef".utf8)))
    forms.append(hex(value, digits: Array("0123456789ABCDEF".utf8)))
    forms.append(percent(value))
    var seen: Set<[UInt8]> = []
    return forms.filter { $0.count >= shortest && seen.insert($0).inserted }
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let standard = letters + Array("+/".utf8)
  private static let urlSafe = letters + Array("-_".utf8)

  /// The characters that depend on the value alone where it begins `offset` bytes behind a group.
  private static func base64(_ value: [UInt8], offset: Int, _ alphabet: [UInt8]) -> [UInt8] {
    let bytes = [UInt8](repeating: 0, count: offset) + value
    var characters: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        characters.append(alphabet[Int(bits >> UInt32(count) & 0x3F)])
      }
      bits &= (1 << UInt32(count)) - 1
    }
    return Array(characters.dropFirst((offset * 8 + 5) / 6))
  }

  private static func hex(_ value: [UInt8], digits: [UInt8]) -> [UInt8] {
    value.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// Everything but the unreserved characters of RFC 3986.
  private static func percent(_ value: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return value.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
