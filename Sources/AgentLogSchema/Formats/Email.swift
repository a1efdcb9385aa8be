import AgentLogJSON

/// `email`: a mailbox of RFC 5321, section 4.1.2: a dotted or quoted local part, and a host name or
/// an address literal.
enum EmailFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    let at: Int
    if text.first == 0x22 {
      guard let end = quotedEnd(text) else { return false }
      at = end
    } else {
      guard let end = text.firstIndex(of: 0x40), isDotted(text[..<end], isAtom) else {
        return false
      }
      at = end
    }
    guard at < text.count, text[at] == 0x40, at <= 64 else { return false }
    let domain = text[(at + 1)...]
    guard !domain.isEmpty, domain.count <= 255 else { return false }
    return domain.first == 0x5B ? isLiteral(domain) : isDotted(domain, isLabel)
  }

  /// The index behind a quoted string that opens the text.
  private static func quotedEnd(_ text: UnsafeRawBufferPointer) -> Int? {
    var index = 1
    while index < text.count {
      switch text[index] {
      case 0x22: return index + 1
      case 0x5C:
        guard index + 1 < text.count, text[index + 1] >= 0x20, text[index + 1] < 0x7F else {
          return nil
        }
        index += 2
      case 0x20...0x7E: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Parts between dots, none empty.
  private static func isDotted(
    _ text: Slice<UnsafeRawBufferPointer>, _ isPart: (Slice<UnsafeRawBufferPointer>) -> Bool
  ) -> Bool {
    var start = text.startIndex
    for index in text.indices where text[index] == 0x2E {
      guard start < index, isPart(text[start..<index]) else { return false }
      start = index + 1
    }
    return start < text.endIndex && isPart(text[start...])
  }

  private static func isAtom(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    text.allSatisfy { ASCII.isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
  }

  private static func isLabel(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    text.count <= 63 && text.first != 0x2D && text.last != 0x2D
      && text.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D }
  }

  /// `[127.0.0.1]` or `[IPv6:::1]`.
  private static func isLiteral(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard text.last == 0x5D else { return false }
    let inside = text.dropFirst().dropLast()
    let tag = inside.prefix(5)
    if tag.map({ $0 | 0x20 }).elementsEqual("ipv6:".utf8.map { $0 | 0x20 }) {
      return IPv6Format.holds(inside.dropFirst(5))
    }
    return IPv4Format.holds(inside)
  }
}
