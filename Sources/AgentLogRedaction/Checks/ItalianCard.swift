extension Check {
  /// Without a word seven digits before two letters are no card: parts of machines are numbered so.
  static let italianCard = Check("letters first") { match, tier in
    if match.isNamed { return tier }
    let text = match.compact
    return text.count == 9 && Checksum.isLetter(text[0]) ? tier : nil
  }
}
