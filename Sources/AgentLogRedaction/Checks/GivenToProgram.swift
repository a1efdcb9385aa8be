extension Check {
  /// A password given to a program: no variable, no other flag, no port mapping, and for
  /// `pass:`, only behind a flag of `openssl`.
  static let commandPassword = Check("given to a program") { match, tier in
    let bytes = match.bytes
    guard let first = bytes.first, first != 0x2D, first != 0x24, first != 0x25 else { return nil }
    let head = match.text[
      match.range.lowerBound..<min(match.range.lowerBound + 5, match.range.upperBound)]
    if head.elementsEqual("pass:".utf8) {
      let before = UnsafeRawBufferPointer(
        rebasing: match.text[max(0, match.range.lowerBound - 12)..<match.range.lowerBound])
      guard String(decoding: before, as: UTF8.self).holds("-pass") else { return nil }
    }
    switch StandIn(bytes, isQuoted: false) {
    case .nothing: return nil
    case .example: return .placeholder
    case .none: return tier
    }
  }
}
