extension Check {
  /// What stands behind a word for a secret in a sentence or on a command line: no remark, and no
  /// plain word unless it is in quotes.
  static let spokenSecret = Check("said to be a secret") { match, tier in
    let text = match.text
    let start = match.value.lowerBound
    let isQuoted = start > 0 && (NamedPlace.isQuote(text[start - 1]) || text[start - 1] >= 0x80)
    let value = SecretValue(match.bytes, isQuoted: isQuoted)
    // Much is said of keys and tokens; of a password, what it is.
    if [0x6B, 0x74].contains(text[match.range.lowerBound] | 0x20) {
      guard match.value.count >= 8, Randomness(match.bytes).mayBeDrawn else { return nil }
    }
    switch StandIn(match.bytes, isQuoted: isQuoted) {
    case .nothing: return nil
    case .example: return .placeholder
    case .none: return isQuoted || value.looksChosen || isCode(match) ? tier : nil
    }
  }

  /// `the pin is 4711`.
  private static func isCode(_ match: Match) -> Bool {
    let first = match.text[match.range.lowerBound] | 0x20
    return first == 0x70 && (4...12).contains(match.value.count)
      && match.bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// The value of a command's flag: `--password x`. The flag's name decides.
  static let flagSecret = Check("secret flag") { match, tier in
    let place = NamedPlace(match)
    let text = match.text
    // A flag begins with its dash, behind a blank, a quote or nothing.
    guard text[place.start] == 0x2D,
      place.start == 0 || text[place.start - 1] <= 0x20 || text[place.start - 1] == 0x5B
        || NamedPlace.isQuote(text[place.start - 1])
    else { return nil }
    let value = SecretValue(match.bytes, isQuoted: place.isQuoted)
    if !place.isQuoted, value.isReference(to: place.name) { return nil }
    return value.judged(max(SecretName(place.name), .none), place.name, tier)
  }

  /// Anything but a mask, a variable or an empty place.
  static let noStandIn = Check("no stand-in") { match, tier in
    let start = match.value.lowerBound
    let isQuoted = start > 0 && NamedPlace.isQuote(match.text[start - 1])
    switch StandIn(match.bytes, isQuoted: isQuoted) {
    case .nothing: return nil
    case .example: return .placeholder
    case .none: return tier
    }
  }
}

extension SecretValue {
  /// Chosen as a password is: a digit, a sign or a capital inside.
  var looksChosen: Bool {
    guard bytes.count >= 4, !isPath else { return false }
    var (letters, digits, signs, inner) = (0, 0, 0, 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x61...0x7A: letters += 1
      case 0x41...0x5A:
        letters += 1
        if index > 0, bytes[index - 1] >= 0x61, bytes[index - 1] <= 0x7A { inner += 1 }
      case 0x21, 0x23...0x26, 0x2A, 0x2B, 0x3D, 0x3F, 0x40, 0x5E: signs += 1
      default: break
      }
    }
    return letters > 0 && (digits > 0 || index(ofSign: signs) || inner > 0)
  }

  /// A sign that does not merely end a sentence.
  private func index(ofSign signs: Int) -> Bool {
    guard signs > 0, let last = bytes.last else { return false }
    return signs > 1 || last != 0x21 && last != 0x3F
  }
}
