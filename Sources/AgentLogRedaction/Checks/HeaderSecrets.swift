extension Check {
  /// The token of a header: not a word, not a variable. Its length or a digit tells.
  static let headerToken = Check("header token") { match, tier in
    switch StandIn(match.bytes, isQuoted: false) {
    case .nothing: return nil
    case .example: return .placeholder
    case .none:
      let randomness = Randomness(match.bytes)
      guard randomness.letters > 0 || randomness.digits >= 16 else { return nil }
      return randomness.mayBeDrawn || randomness.digits > 0 ? tier : nil
    }
  }

  /// Base64 of a name and a password with a colon between.
  static let basicPair = Check("base64 with a colon") { match, tier in
    guard let pair = Base64.decoded(match.bytes), let colon = pair.firstIndex(of: 0x3A),
      pair.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), pair.count > 2
    else { return nil }
    return pair[(colon + 1)...].withUnsafeBytes {
      StandIn($0, isQuoted: true) == .nothing && !$0.isEmpty ? nil : tier
    }
  }

  /// The password in an address; those of manuals at reserved hosts are examples.
  static let userInfo = Check("user info") { match, tier in
    let bytes = match.bytes
    // A later colon or a bracket means that this is no authority.
    if bytes.contains(where: { $0 == 0x29 || $0 == 0x5D || $0 == 0x2C || $0 == 0x3B }) {
      return nil
    }
    let host = String(
      decoding: match.text[match.value.upperBound..<match.range.upperBound].dropFirst(),
      as: UTF8.self)
    let isReserved = ["example.com", "example.org", "example.net", "test.com"].contains {
      host == $0 || host.hasSuffix("." + $0)
    }
    switch StandIn(bytes, isQuoted: true) {
    case .nothing: return nil
    case .example: return isReserved ? .placeholder : tier
    case .none: break
    }
    if bytes.first == 0x24 || bytes.first == 0x7B || bytes.first == 0x25 && bytes.last == 0x25 {
      return nil
    }
    return tier
  }

  /// A parameter of an address whose name says that it opens something.
  static let secretParameter = Check("secret parameter") { match, tier in
    let place = NamedPlace(match)
    let text = match.text
    guard place.start > 0 else { return nil }
    let before = text[place.start - 1]
    // `?`, `&`, `#`, and `&amp;`.
    let isEscaped =
      before == 0x3B && place.start >= 5
      && text[(place.start - 5)..<place.start].elementsEqual("&amp;".utf8)
    guard before == 0x3F || before == 0x26 || before == 0x23 || isEscaped else { return nil }
    let key = place.name
    let name: SecretName =
      ["sig", "signature", "code", "assertion", "session"].contains(key.last)
        || key.joined == "key" ? .token : SecretName(key)
    let value = SecretValue(match.bytes, isQuoted: false)
    if value.isReference(to: key) { return nil }
    return value.judged(name, key, tier)
  }

  /// The value of a cookie whose name keeps somebody signed in: in a header of cookies, or one
  /// that is nothing else.
  static let cookieValue = Check("cookie value") { match, tier in
    let name = NamedPlace(match).name.joined
    guard name.hasSuffix("phpsessid") || name.hasSuffix("jsessionid") || isInCookie(match) else {
      return nil
    }
    if StandIn(match.bytes, isQuoted: false) != .none { return nil }
    let randomness = Randomness(match.bytes)
    let isPath = SecretValue(match.bytes, isQuoted: false).isPath
    return randomness.mayBeDrawn && randomness.evenness >= 40 && !isPath ? tier : nil
  }

  /// Whether the line before a match, or a key above it, speaks of cookies.
  private static func isInCookie(_ match: Match) -> Bool {
    if match.keys.contains(where: { $0.joined.holds("cookie") }) { return true }
    let text = match.text
    var start = match.range.lowerBound
    let least = max(0, start - 1024)
    while start > least, text[start - 1] != 0x0A { start -= 1 }
    let line = text[start..<match.range.lowerBound]
    return line.indices.contains { index in
      text[index] | 0x20 == 0x63 && index + 6 <= line.endIndex
        && zip(text[index..<(index + 6)], "cookie".utf8).allSatisfy { $0 | 0x20 == $1 }
    }
  }
}
