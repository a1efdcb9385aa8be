extension Check {
  /// A tax number of a German office: grouped by strokes, or as ELSTER has it, with the code of a
  /// state first and 0 in the fifth place.
  static let germanTaxNumber = Check("office and district") { match, tier in
    if match.isNamed || match.isGrouped { return tier }
    let digits = match.digits
    guard digits.count == 13, digits[4] == 0 else { return nil }
    switch Checksum.remainder(digits[..<2], 100) {
    case 10, 11, 21...24, 26...28, 30...32, 40, 41, 51...53, 55, 91, 92: return tier
    default: return nil
    }
  }

  /// MOD 11,10 behind DE: right ones are sure, wrong ones count only where a word names them.
  static let germanVAT = Check("MOD 11,10") { match, tier in
    guard match.standsFree else { return nil }
    if Checksum.germanVAT(match.digits) { return .verified }
    return match.isNamedByKey ? .contextual : nil
  }

  /// A serial of ten characters must end with its check digit; one of nine has none, and alone it
  /// must hold three digits.
  static let germanSerial = Check("check digit of ICAO") { match, tier in
    let text = match.compact
    if text.count == 10 {
      guard Checksum.machineReadable(text) else { return match.isNamedByKey ? .contextual : nil }
      return .structural
    }
    return match.isNamed || match.digits.count >= 3 ? tier : nil
  }
}
