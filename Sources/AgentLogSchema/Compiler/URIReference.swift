/// A URI or a relative reference in its five parts (RFC 3986, section 3), and how one is resolved
/// against another (section 5.2). Any text splits into parts; whether they are well formed is the
/// business of the formats.
package struct URIReference: Hashable, Sendable {
  package var scheme: String?
  package var authority: String?
  package var path: String
  package var query: String?
  package var fragment: String?

  /// Splits a text (RFC 3986, appendix B). O(n).
  package init(_ text: String) {
    var rest = text.utf8[...]
    func cut(_ separator: UInt8) -> String? {
      guard let at = rest.firstIndex(of: separator) else { return nil }
      defer { rest = rest[..<at] }
      return String(rest[rest.index(after: at)...])
    }
    fragment = cut(0x23)
    query = cut(0x3F)
    if let colon = rest.firstIndex(of: 0x3A), colon > rest.startIndex,
      ASCII.isLetter(rest[rest.startIndex]),
      rest[..<colon].allSatisfy({
        ASCII.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
      })
    {
      scheme = String(rest[..<colon])
      rest = rest[rest.index(after: colon)...]
    }
    if rest.starts(with: [0x2F, 0x2F]) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: 0x2F) ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
    }
    path = String(rest) ?? ""
  }

  /// The reference as seen from a base.
  package func resolved(against base: URIReference) -> URIReference {
    var result = self
    if scheme != nil {
      result.path = Self.withoutDots(path)
      return result
    }
    result.scheme = base.scheme
    if authority != nil {
      result.path = Self.withoutDots(path)
      return result
    }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else if path.utf8.first == 0x2F {
      result.path = Self.withoutDots(path)
    } else if base.authority != nil && base.path.isEmpty {
      result.path = Self.withoutDots("/" + path)
    } else {
      let folder = base.path.utf8.lastIndex(of: 0x2F).map { base.path[...$0] } ?? ""
      result.path = Self.withoutDots(folder + path)
    }
    return result
  }

  /// Section 5.2.4.
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(0x2E) else { return path }
    let isAbsolute = path.utf8.first == 0x2F
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
      .dropFirst(isAbsolute ? 1 : 0)
    for (position, segment) in segments.enumerated() {
      let isLast = position == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        if !kept.isEmpty { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return (isAbsolute ? "/" : "") + kept.joined(separator: "/")
  }

  /// Without the fragment: what names a whole document or resource.
  package var resource: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "")
  }

  /// Resolves percent-encoding, or gives nil where it is none.
  package static func decode(_ text: String) -> String? {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next(), let low = rest.next(), ASCII.isHex(high), ASCII.isHex(low),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
