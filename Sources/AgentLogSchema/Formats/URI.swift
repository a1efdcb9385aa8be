import AgentLogJSON

/// `uri`: RFC 3986, with a scheme.
enum URIFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    guard let colon = text.firstIndex(of: 0x3A), isScheme(text[..<colon]) else { return false }
    return holdsRelative(text[(colon + 1)...])
  }

  /// What stands behind a scheme, or where there is none.
  static func holdsRelative(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = text
    if let hash = rest.firstIndex(of: 0x23) {
      guard isMade(rest[(hash + 1)...], of: "/?:@") else { return false }
      rest = rest[..<hash]
    }
    if let question = rest.firstIndex(of: 0x3F) {
      guard isMade(rest[(question + 1)...], of: "/?:@") else { return false }
      rest = rest[..<question]
    }
    guard rest.starts(with: [0x2F, 0x2F]) else { return isMade(rest, of: "/:@") }
    let authority = rest.dropFirst(2).prefix { $0 != 0x2F }
    return isAuthority(authority) && isMade(rest[authority.endIndex...], of: "/:@")
  }

  private static func isScheme(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let first = text.first, ASCII.isLetter(first) else { return false }
    return text.allSatisfy { ASCII.isAlphanumeric($0) || "+-.".utf8.contains($0) }
  }

  /// `userinfo@host:port`.
  private static func isAuthority(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var rest = text
    if let at = rest.firstIndex(of: 0x40) {
      guard isMade(rest[..<at], of: ":") else { return false }
      rest = rest[(at + 1)...]
    }
    if rest.first == 0x5B {
      guard let end = rest.firstIndex(of: 0x5D) else { return false }
      let inside = rest[(rest.startIndex + 1)..<end]
      guard IPv6Format.holds(inside) || isFuture(String(decoding: inside, as: UTF8.self)) else {
        return false
      }
      rest = rest[(end + 1)...]
      return rest.isEmpty || isPort(rest)
    }
    let host = rest.prefix { $0 != 0x3A }
    return isMade(host, of: "")
      && (host.endIndex == rest.endIndex || isPort(rest[host.endIndex...]))
  }

  private static func isPort(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    text.first == 0x3A && text.dropFirst().allSatisfy(ASCII.isDigit)
  }

  /// `v1.anything`, an address of a version to come.
  private static func isFuture(_ text: String) -> Bool {
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, let mark = parts[0].utf8.first, mark | 0x20 == 0x76 else {
      return false
    }
    return parts[0].utf8.count > 1 && parts[0].utf8.dropFirst().allSatisfy(ASCII.isHex)
  }

  /// Unreserved characters, sub-delimiters, percent-encoding, and some others.
  private static func isMade(_ text: Slice<UnsafeRawBufferPointer>, of others: String) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x25 {
        guard index + 2 < text.endIndex, ASCII.isHex(text[index + 1]), ASCII.isHex(text[index + 2])
        else { return false }
        index += 3
        continue
      }
      guard
        ASCII.isAlphanumeric(byte) || "-._~!$&'()*+,;=".utf8.contains(byte)
          || others.utf8.contains(byte)
      else { return false }
      index += 1
    }
    return true
  }
}
