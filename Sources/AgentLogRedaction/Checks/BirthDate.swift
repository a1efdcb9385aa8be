extension Check {
  /// A day that exists, and a word or a key that calls it somebody's birth.
  static let dateOfBirth = Check("day") { match, tier in
    guard match.isNamed else { return nil }
    let bytes = match.bytes
    if bytes.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) {
      return max(tier, .contextual)
    }
    var groups = match.digitGroups
    if groups.count == 1, groups[0].count == 8 {
      let digits = groups[0]
      groups = [Array(digits[..<4]), Array(digits[4..<6]), Array(digits[6...])]
    }
    return Checksum.calendarDay(groups) ? max(tier, .contextual) : nil
  }
}
