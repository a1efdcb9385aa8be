import AgentLogJSON

/// `uri-template`: RFC 6570, section 2, all four levels.
enum URITemplateFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    var rest = bytes.slice(range)[...]
    while let byte = rest.first {
      switch byte {
      case 0x7B:
        guard let end = rest.firstIndex(of: 0x7D),
          isExpression(rest[(rest.startIndex + 1)..<end])
        else { return false }
        rest = rest[(end + 1)...]
      case 0x25:
        guard isTriplet(rest) else { return false }
        rest = rest.dropFirst(3)
      // Controls, space, `"`, `<`, `>`, `\`, `^`, backtick, `|`, `}` stand in no literal.
      case 0...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7C, 0x7D, 0x7F: return false
      default: rest = rest.dropFirst()
      }
    }
    return true
  }

  /// An operator or none, then variables between commas.
  private static func isExpression(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = text
    if let first = rest.first, "+#./;?&=,!@|".utf8.contains(first) { rest = rest.dropFirst() }
    return rest.split(separator: 0x2C, omittingEmptySubsequences: false).allSatisfy(isVariable)
  }

  /// A name, then `*`, `:` and a number below 10,000, or nothing.
  private static func isVariable(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var name = text
    if name.last == 0x2A {
      name = name.dropLast()
    } else if let colon = name.firstIndex(of: 0x3A) {
      let digits = name[(colon + 1)...]
      guard (1...4).contains(digits.count), digits.first != 0x30,
        digits.allSatisfy(ASCII.isDigit)
      else { return false }
      name = name[..<colon]
    }
    return name.split(separator: 0x2E, omittingEmptySubsequences: false).allSatisfy(isName)
  }

  private static func isName(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = text
    while let byte = rest.first {
      if byte == 0x25 {
        guard isTriplet(rest) else { return false }
        rest = rest.dropFirst(3)
      } else {
        guard ASCII.isAlphanumeric(byte) || byte == 0x5F else { return false }
        rest = rest.dropFirst()
      }
    }
    return !text.isEmpty
  }

  private static func isTriplet(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    let triplet = text.prefix(3)
    return triplet.count == 3 && triplet.dropFirst().allSatisfy(ASCII.isHex)
  }
}
