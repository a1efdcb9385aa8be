extension Check {
  /// The body of a private key must be random: `xxx…` and `***` under a header are no key, and
  /// base64 of a key has many different characters.
  static let keyBody = Check("key body") { match, tier in
    var seen: (UInt64, UInt64) = (0, 0)
    for byte in match.bytes where byte > 0x20 && byte < 0x80 {
      if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte - 64) }
    }
    return seen.0.nonzeroBitCount + seen.1.nonzeroBitCount < 12 ? nil : tier
  }
}
