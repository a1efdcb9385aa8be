import AgentLogJSON

/// Shapes of whole texts that may be a number or a code of a person, and that have no literal by
/// which they could be found in a text.
package enum LoneShape: Sendable, Hashable {
  /// Capitals and digits, perhaps in groups: `C01X00T47`, `AB 12 34 56 C`, `1EG4-TE5-MK73`.
  case code
  /// Lower-case words between spaces and nothing else: the phrase of a wallet.
  case phrase
  /// Letters of both cases and digits without anything between: the address of a wallet.
  case address
  /// Hexadecimal digits between colons, dashes or dots: an address of a network.
  case colons

  /// As `agentlog detectors show` names it.
  package var title: String {
    switch self {
    case .code: "a code of capitals and digits"
    case .phrase: "a phrase of lower-case words"
    case .address: "the address of a wallet"
    case .colons: "the address of a network"
    }
  }

  /// No text that is longer has a shape.
  static let longest = 256

  /// False where a text that was swept has no shape. O(1).
  @inline(__always)
  static func mayBe(_ bytes: PaddedBytes, _ range: Range<Int>, _ sweep: Sweep) -> Bool {
    let count = range.count
    // Twelve words of three letters at least.
    if sweep.digits == 0 && count >= 47 {
      let last = bytes[range.upperBound &- 1]
      return !sweep.hasNames && !sweep.hasMarks && (last &- 0x61 <= 25 || last <= 0x20)
    }
    if count > 45 { return false }
    return sweep.digits > 1 || sweep.hasNames || count == 14 || count == 17
      || count >= 26 && sweep.digits == 1
  }

  /// The shape of a text; nil where it has none. O(length), and for most texts few bytes.
  ///
  /// - Parameter hasColons: false where no colon stands in it.
  static func of(
    _ bytes: PaddedBytes, _ range: Range<Int>, hasColons: Bool = true
  ) -> LoneShape? {
    guard range.count >= 3, range.count <= longest else { return nil }
    let first = bytes[range.lowerBound]
    if (0x61...0x7A).contains(first) && range.count >= 47 {
      return isPhrase(bytes, range) ? .phrase : nil
    }
    if hasColons || range.count == 14 || range.count == 17, range.count <= 45,
      isColons(bytes, range)
    {
      return .colons
    }
    if range.count <= 24, isCode(bytes, range) { return .code }
    if range.count == 42 ? first == 0x30 : (26...35).contains(range.count) && first | 2 == 0x33 {
      return isAddress(bytes, range) ? .address : nil
    }
    return nil
  }

  /// Seven to twenty characters of capitals and digits, at least one of those and two of these; or,
  /// as people type them, of up to five small letters, not all hexadecimal, and five digits at least,
  /// with at most spaces between.
  private static func isCode(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var capitals = 0
    var small = 0
    var digits = 0
    var hasJoint = false
    var isHex = true
    for index in range {
      let byte = bytes[index]
      if isDigit(byte) {
        digits &+= 1
      } else if byte >= 0x41 && byte <= 0x5A {
        capitals &+= 1
      } else if byte >= 0x61 && byte <= 0x7A {
        small &+= 1
        if byte > 0x66 { isHex = false }
        if small > 5 || capitals > 0 { return false }
      } else if byte == 0x2D || byte == 0x2E || byte == 0x2F {
        hasJoint = true
      } else if byte != 0x20 {
        return false
      }
    }
    guard (7...20).contains(capitals &+ small &+ digits) else { return false }
    if small > 0 { return capitals == 0 && !hasJoint && !isHex && digits > 4 }
    return capitals > 0 && digits > 1
  }

  private static func isPhrase(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var words = 1
    for index in range {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x0A {
        words &+= 1
      } else if byte < 0x61 || byte > 0x7A {
        return false
      }
    }
    return (12...24).contains(words)
  }

  private static func isAddress(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      isDigit(bytes[index]) || (bytes[index] | 0x20) &- 0x61 <= 25
    }
  }

  /// Six colons or two in a row; or seventeen characters with five colons or dashes, fourteen with
  /// two dots. `12:34:56` is a time.
  private static func isColons(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var colons = 0
    var dashes = 0
    var dots = 0
    loop: for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x3A: colons &+= 1
      case 0x2D: dashes &+= 1
      case 0x2E: dots &+= 1
      case 0x25: break loop
      default: if !isDigit(byte), (byte | 0x20) &- 0x61 > 5 { return false }
      }
    }
    switch range.count {
    case 14 where dots == 2 && colons == 0 && dashes == 0: return true
    case 17 where colons == 5 && dashes == 0 || dashes == 5 && colons == 0: return true
    default: return dashes == 0 && (colons > 5 || colons > 1 && hasDoubleColon(bytes, range))
    }
  }

  private static func hasDoubleColon(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    (range.lowerBound..<range.upperBound &- 1).contains { index in
      bytes[index] == 0x3A && bytes[index &+ 1] == 0x3A
    }
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
}
