extension Check {
  /// A number that has no form of its own: a word or a key must name it, it holds two digits at
  /// least, and is no day.
  static let numbered = Check("named number") { match, tier in
    guard match.isNamed, match.standsFree, match.digits.count >= 2,
      !Checksum.calendarDay(match.digitGroups)
    else { return nil }
    return max(tier, .contextual)
  }

  /// Bare digits that only a grouping would tell are worth knowing, no more.
  static let bareIsInformational = Check("grouping") { match, tier in
    match.isNamed || match.isGrouped || tier > .weak ? tier : .informational
  }

  /// Without a word the form must be written in groups.
  static let groupedAlone = Check("grouping") { match, tier in
    match.isNamed || match.isGrouped ? tier : nil
  }
}
