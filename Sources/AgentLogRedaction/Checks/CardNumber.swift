extension Check {
  /// Luhn's formula and an issuer's range. Without a word, groups or a usual length only a lone
  /// value counts; a number under a key that says id is weak.
  static let paymentCard = Check("Luhn and issuer") { match, tier in
    var digits = match.digits
    let isAlone = match.endsFree && Checksum.paymentCard(digits)
    if !isAlone, match.digitGroups.count > 4 {
      // What follows a card may be the month of its expiry.
      digits = match.digitGroups.dropLast().flatMap { $0 }
    } else if !match.endsFree {
      return nil
    }
    guard match.startsFree else { return nil }
    guard Checksum.paymentCard(digits) else { return match.isNamedByKey ? .contextual : nil }
    if Checksum.isTestCard(digits) { return .placeholder }
    if match.hasContext || match.isGrouped { return .verified }
    switch (digits.count, digits[0], digits[1]) {
    case (16, 2...6, _), (15, 3, 4), (15, 3, 7), (14, 3, _):
      return match.isOtherThing ? match.isWhole ? .weak : nil : tier
    default: return match.isWhole && match.isProse && match.isUnderEmptyKey ? .contextual : nil
    }
  }
}
