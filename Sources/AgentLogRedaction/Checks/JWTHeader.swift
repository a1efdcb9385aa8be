extension Check {
  /// The part up to the first dot must decode to an object that names its algorithm (RFC 7515,
  /// 4.1.1); what begins with `eyJ` without that is base64 of some other JSON.
  static let jwtHeader = Check("JWT header") { match, tier in
    guard let header = Base64Decoding.decode(match.bytes.prefix { $0 != 0x2E }) else { return nil }
    guard header.first == 0x7B, header.last == 0x7D else { return nil }
    let wanted = Array("\"alg\"".utf8)
    guard header.count > wanted.count else { return nil }
    let found = (0...header.count - wanted.count).contains {
      header[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return found ? tier : nil
  }
}
