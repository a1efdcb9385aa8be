extension Check {
  /// A word or a key tells it; alone it must pass Verhoeff's formula.
  static let nigerianNIN = Check("Verhoeff") { match, tier in
    match.isNamed || Checksum.verhoeff(match.digits) ? tier : nil
  }
}
