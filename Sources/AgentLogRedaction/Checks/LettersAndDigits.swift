extension Check {
  /// Letters and digits both: drops words, numbers and identifiers where a form is not telling
  /// enough alone. 32 random letters and digits have no digit once in 300 times.
  static let lettersAndDigits = Check("letters and digits") { match, tier in
    if tier == .placeholder { return tier }
    let hasDigit = match.bytes.contains { $0 >= 0x30 && $0 <= 0x39 }
    let hasLetter = match.bytes.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return hasDigit && hasLetter ? tier : nil
  }
}
