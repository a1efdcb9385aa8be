extension Check {
  /// Luhn's formula and an issuer's range. Without a word, groups or a usual length only a lone
  /// value counts; a number under a key that says id is weak.
  static let paymentCard = Check("Luhn and issuer") { match, tier in
    let digits = match.digits
    guard match.standsFree else { return nil }
    guard Checksum.paymentCard(digits) else { return match.isNamedByKey ? .contextual : nil }
    if Checksum.isTestCard(digits) { return .placeholder }
    if match.hasContext || match.isGrouped { return .verified }
    if match.isExplained { return match.isWhole ? .weak : nil }
    switch (digits.count, digits[0], digits[1]) {
    case (16, 2...6, _), (15, 3, 4), (15, 3, 7), (14, 3, _): return tier
    default: return match.isWhole && !match.looksLikeTime ? .contextual : nil
    }
  }
}
