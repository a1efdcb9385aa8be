extension Check {
  /// The value of a member, by its key and by what it is; in text, the value beside a name.
  static let keyedSecret = Check("secret name") { match, tier in
    guard let key = match.keys.last else { return nil }
    guard match.isWhole else { return named(match, NamedPlace(before: match), tier) }
    return SecretValue(match.bytes, isQuoted: true).judged(SecretName(key), key, tier)
  }

  /// The value beside a name in text, in quotes or bare.
  static let namedSecret = Check("secret name") { match, tier in
    named(match, NamedPlace(match), tier)
  }

  private static func named(_ match: Match, _ place: NamedPlace, _ tier: Tier) -> Tier? {
    let text = match.text
    // Queries of addresses have a detector of their own.
    if place.start > 0, text[place.start - 1] == 0x3F || text[place.start - 1] == 0x26 {
      return nil
    }
    let joint = text[place.joint]
    var name = SecretName(place.name)
    guard name > .none else { return nil }
    if place.name.words.count == 1, SecretName.isCounting(place.wordBefore(in: text)) {
      return nil
    }
    let value = SecretValue(match.bytes, isQuoted: place.isQuoted)
    // `["password", "name"]`, `get("secret-name")`: names beside names.
    if name == .secret, joint.contains(0x2C) || joint.contains(0x28), !value.looksChosen {
      name = .token
    }
    // In `"Password:"` the quote closes.
    if place.isQuoted, place.start > 0, NamedPlace.isQuote(text[place.start - 1]),
      let first = joint.first, !NamedPlace.isQuote(first), first != 0x5C
    {
      return nil
    }
    if !place.isQuoted {
      let isCompared = joint.contains(0x21) || joint.filter { $0 == 0x3D }.count > 1
      if isCompared || value.isExpression || value.isReference(to: place.name) { return nil }
      // `ENV DB_PASSWORD x`: without any sign between, only as environments write it.
      if joint.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        guard place.isShouted(in: text), value.looksChosen, value.beginsAsWord else { return nil }
      }
    }
    return value.judged(name, place.name, tier)
  }
}
