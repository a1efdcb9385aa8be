extension Check {
  /// Without a word only the electronic card has a form of its own.
  static let electronicCardAlone = Check("electronic card") { match, tier in
    if match.isNamed { return tier }
    let text = match.compact
    return text.count == 9 && text[0] == 0x43 && Checksum.isLetter(text[7]) ? tier : nil
  }
}
