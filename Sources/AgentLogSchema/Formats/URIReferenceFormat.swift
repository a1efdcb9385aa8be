import AgentLogJSON

/// `uri-reference`: RFC 3986, section 4.1: a URI, or one relative to another.
enum URIReferenceFormat {
  static func holds(_ bytes: PaddedBytes, _ range: Range<Int>) -> Bool {
    let text = bytes.slice(range)
    let first = text.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    // A colon in the first segment ends a scheme.
    return first.contains(0x3A)
      ? URIFormat.holds(bytes, range) : URIFormat.holdsRelative(text[...])
  }
}
