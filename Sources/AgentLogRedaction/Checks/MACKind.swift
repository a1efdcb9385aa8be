extension Check {
  /// Broadcast and empty addresses are nobody's; one that the device made itself (the second lowest
  /// bit of its first byte) says less than one of its maker.
  static let macAddress = Check("kind of address") { match, tier in
    guard match.standsFree, match.isNamed || match.isWhole && !match.isOtherThing else {
      return nil
    }
    let digits = match.bytes.filter { $0 != 0x3A && $0 != 0x2D && $0 != 0x2E }
    if digits.allSatisfy({ $0 == 0x30 }) || digits.allSatisfy({ $0 | 0x20 == 0x66 }) { return nil }
    guard digits.count == 12,
      let second = Checksum.base36(digits[1] & (digits[1] > 0x60 ? 0xDF : 0xFF))
    else { return nil }
    return match.isNamed && second & 2 == 0 ? max(tier, .contextual) : .weak
  }
}
