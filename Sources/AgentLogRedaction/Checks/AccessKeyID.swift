extension Check {
  /// AWS ids are base 32 (A to Z, 2 to 7) behind their four letters. Documentation's end with
  /// EXAMPLE; one with other digits was made up.
  static let accessKeyID = Check("AWS access key id") { match, tier in
    let body = match.bytes.dropFirst(4)
    if body.suffix(7).elementsEqual("EXAMPLE".utf8) { return .placeholder }
    let made = body.contains { $0 == 0x30 || $0 == 0x31 || $0 == 0x38 || $0 == 0x39 }
    return made ? .placeholder : tier
  }
}
