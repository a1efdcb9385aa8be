extension Check {
  /// Drops what is all hexadecimal: 40 of base64 are that once in 10^18 times, a SHA-1 always.
  static let notAHash = Check("not a hash") { match, tier in
    if tier == .placeholder { return tier }
    let isHex = match.bytes.allSatisfy {
      $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66
    }
    return isHex ? nil : tier
  }
}
