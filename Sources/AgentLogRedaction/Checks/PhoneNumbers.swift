extension Check {
  /// A number with its country code; groups at its end that make it too long are not its own.
  static let phoneNumber = Check("country code") { match, tier in
    guard match.standsFree else { return nil }
    var groups = match.digitGroups
    while !groups.isEmpty {
      let digits = groups.flatMap { $0 }
      if Checksum.internationalPhone(digits) {
        return Checksum.isFictionalPhone(digits) ? .placeholder : tier
      }
      groups.removeLast()
    }
    return nil
  }

  /// Digits that a word or a key calls a telephone number, and that can be one: not a day, not an
  /// address of a network, not a measure with its unit behind it.
  static let nationalPhone = Check("national number") { match, tier in
    let digits = match.digits
    guard match.isNamed, match.standsFree, (7...13).contains(digits.count),
      !Checksum.isUniform(digits), !Checksum.calendarDay(match.digitGroups), !match.hasUnit,
      !match.endsAsOtherThing
    else { return nil }
    if match.isNamedByKey { return tier }
    if match.looksLikeTime { return nil }
    return match.isGrouped || digits[0] == 0 || digits.count >= 10 ? tier : nil
  }

  /// A number of the North American plan; an area in brackets tells it alone.
  static let northAmericanPhone = Check("area and exchange") { match, tier in
    let digits = Array(match.digits.suffix(10))
    guard match.standsFree, Checksum.northAmericanPhone(digits), !match.hasUnit else { return nil }
    if Checksum.isFictionalPhone(digits), match.isNamed || match.isGrouped { return .placeholder }
    if match.isNamed || match.bytes.contains(0x28) { return max(tier, .contextual) }
    guard match.isGrouped, match.digitGroups.count >= 3 else { return nil }
    return lone(groupsTell: true).judge(match, tier)
  }

  /// A number of Turkey: grouped 3-3-2-2, or begun with 0; without either it is any ten digits.
  static let turkishPhone = Check("area and groups") { match, tier in
    let digits = match.digits
    let sizes = match.digitGroups.map { $0.count }
    guard match.standsFree, digits.count == 10 || digits[0] == 0, !match.hasUnit else { return nil }
    if match.isNamed { return max(tier, .contextual) }
    let isTelling = sizes.suffix(3) == [3, 2, 2]
    guard isTelling || digits[0] == 0 else { return nil }
    return lone(groupsTell: isTelling).judge(match, tier)
  }
}

extension Match {
  /// The runs of digits in the sensitive part.
  var digitGroups: [[UInt8]] {
    var groups: [[UInt8]] = []
    var group: [UInt8] = []
    for byte in bytes {
      if byte >= 0x30 && byte <= 0x39 {
        group.append(byte - 0x30)
      } else if !group.isEmpty {
        groups.append(group)
        group = []
      }
    }
    return group.isEmpty ? groups : groups + [group]
  }

  /// Whether a unit stands behind the number: `1234567 ms`.
  var hasUnit: Bool {
    guard behind == 0x20 else { return false }
    let word = text[(range.upperBound + 1)...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return ["ms", "ns", "s", "sec", "seconds", "tokens", "bytes", "kb", "mb", "rows", "items"]
      .contains { $0.utf8.elementsEqual(word) }
  }
}
