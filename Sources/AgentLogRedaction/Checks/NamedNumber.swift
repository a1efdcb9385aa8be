extension Check {
  /// A number that has no form of its own: a word or a key must name it, it holds two digits at
  /// least, and is no day.
  static let numbered = Check("named number") { match, tier in
    guard match.isNamed, match.standsFree, match.digits.count >= 2,
      !Checksum.calendarDay(match.digitGroups)
    else { return nil }
    return max(tier, .contextual)
  }

  /// Bare digits that only a grouping would tell need a word.
  static let groupedOrNamed = Check("grouping") { match, tier in
    match.isNamed || match.isGrouped || tier > .weak ? tier : nil
  }

  /// Without a word a code must hold letters behind its first character, too.
  static let mixedCode = Check("letters inside") { match, tier in
    let text = match.compact
    return match.isNamed || text.dropFirst().contains(where: Checksum.isLetter) ? tier : nil
  }

  /// The fourth letter of a PAN says who holds it; one that says nobody makes it weak.
  static let panHolder = Check("holder") { match, tier in
    let text = match.compact
    let isKnown = text.count == 10 && "ABCFGHJLPT".utf8.contains(text[3])
    return isKnown || match.isNamed ? tier : .weak
  }
}
