extension Check {
  /// Area, group and serial that can be; dashes tell the number alone, anything else needs a word.
  static let socialSecurity = Check("area, group, serial") { match, tier in
    let digits = match.digits
    guard match.standsFree else { return nil }
    if Checksum.isSampleSSN(digits), match.isGrouped || match.isNamed { return .placeholder }
    guard Checksum.ssn(digits) else { return nil }
    if match.isNamed { return .structural }
    guard match.isGrouped else { return nil }
    if match.bytes.contains(0x2D) { return match.isOtherThing ? .weak : tier }
    return lone().judge(match, tier)
  }
}
