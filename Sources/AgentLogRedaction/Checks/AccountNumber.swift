extension Check {
  /// Length by country and MOD 97-10. The pattern takes more than one account number where capital
  /// letters follow: the number is as long as its country says, and a group ends behind it.
  static let iban = Check("MOD 97-10") { match, tier in
    if let before = match.before, Checksum.base36(before) != nil || before == 0x5F { return nil }
    let bytes = match.bytes
    guard let length = Checksum.ibanLength(country: bytes.prefix(2)) else { return nil }
    var number: [UInt8] = []
    var end = 0
    while end < bytes.count, number.count < length {
      if Checksum.base36(bytes[end]) != nil { number.append(bytes[end]) }
      end += 1
    }
    let isCut =
      end < bytes.count
      ? Checksum.base36(bytes[end]) != nil
      : match.behind.map { Checksum.base36($0) != nil } ?? false
    return !isCut && Checksum.iban(number) ? .verified : match.isNamedByKey ? .contextual : nil
  }
}
