extension Check {
  /// A day of birth must be there; the check digit makes sure, and says nothing against a number
  /// that is grouped or named.
  static let koreanResident = Check("day and check digit") { match, tier in
    let digits = match.digits
    guard Checksum.koreanResidentForm(digits) else {
      return match.isNamedByKey ? .contextual : nil
    }
    if Checksum.koreanResident(digits) {
      return match.isNamed || match.isGrouped ? .verified : tier
    }
    return match.isNamed || match.isGrouped ? tier : nil
  }
}
