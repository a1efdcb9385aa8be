extension Check {
  /// A token where a name stands: drawn, or with digits among its letters.
  static let drawnUser = Check("randomness") { match, tier in
    if StandIn(match.bytes, isQuoted: false) == .nothing { return nil }
    let randomness = Randomness(match.bytes)
    return randomness.isRandom || randomness.letters > 0 && randomness.digits >= 4 ? tier : nil
  }

  /// A token that stands alone: drawn from all letters in both cases and digits, and not text, a
  /// picture or an id in base64.
  static let surelyDrawn = Check("randomness") { match, tier in
    let bytes = match.bytes
    let randomness = Randomness(bytes)
    guard randomness.isRandom, !randomness.isHex, randomness.perCharacter >= 12,
      randomness.digits >= 2, bytes.contains(where: { $0 >= 0x61 && $0 <= 0x7A }),
      bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }), !isPrefixedID(bytes),
      !SecretValue(bytes, isQuoted: true).isFile,
      !Base64.isReadable(bytes)
    else { return nil }
    return tier
  }

  /// A drawn value beside a word for a secret: by the word, what stands between, and the value.
  static let randomBesideName = Check("randomness") { match, tier in
    let text = match.text
    let place = NamedPlace(match)
    var name = SecretName(place.name)
    // `acmeKEYx`: capitals make a word of their own.
    let isShouted = text[match.range.lowerBound..<match.range.lowerBound + 3].allSatisfy {
      $0 >= 0x41 && $0 <= 0x5A
    }
    if name == .none, isShouted, !SecretName.isAboutSecrets(place.name) { name = .hint }
    guard name > .none else { return nil }
    if place.name.words.count == 1, SecretName.isCounting(place.wordBefore(in: text)) {
      return nil
    }
    // A word inside base64 is no name, and what a name calls is no value.
    if place.joint.lowerBound - place.start > 48 || match.behind == 0x28 { return nil }
    let value = SecretValue(match.bytes, isQuoted: false)
    if value.speaksOfSecrets { return nil }
    let gap = Gap(text, from: place.joint.lowerBound, to: match.value.lowerBound)
    if gap.isAbout || value.isPath || value.isFile || value.isDated
      || StandIn(match.bytes, isQuoted: true) != .none
    {
      return nil
    }
    // `/private/var`: part of a path.
    if place.start > 0, text[place.start - 1] == 0x2F, place.joint.first.map({ text[$0] }) == 0x2F {
      return nil
    }
    let isBare = place.name.words.count == 1 && SecretValue.isBareHint(place.name.joined)
    // A maker's name stands before a bare `key`; other words make it one of a table or a cache.
    let before = place.wordBefore(in: text)
    if isBare, SecretName.isPlainBeforeKey(before) { return nil }
    let isNear = gap.words == 0
    guard match.value.count >= (isNear && name >= .token ? 8 : 16) else { return nil }
    let randomness = Randomness(match.bytes)
    if randomness.letters == 0 { return isNear && randomness.digits >= 20 ? tier : nil }
    let isMade = !isBare || before.utf8.count >= 3
    if value.isUUID || randomness.isHex {
      // Ids and hashes stand near many words: only right beside this one, or where the text points.
      guard
        isNear || gap.isSecret || name >= .token && (gap.isPointing || isShouted && gap.words < 2)
      else { return nil }
      return isMade ? tier : nil
    }
    if randomness.isRandom || value.hasRandomPart { return tier }
    guard isNear, isMade else { return nil }
    return name >= .token && randomness.mayBeDrawn && randomness.digits >= 4
      || randomness.evidence > 0 && randomness.digits >= 8 ? tier : nil
  }

  /// `call_…`, `toolu_…`, `msg-…`: a short word, a joint and the id.
  private static func isPrefixedID(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let joint = bytes.prefix(12).firstIndex(where: { $0 == 0x5F || $0 == 0x2D }), joint >= 2
    else { return false }
    return bytes[..<joint].allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }
}

/// What stands between a word for a secret and a value.
private struct Gap {
  var words = 0
  /// A word says that the value is a hash, an id, a date or a place.
  var isAbout = false
  /// All words are words for secrets.
  var isSecret = true
  /// It ends as if to say: here it is.
  var isPointing = false

  init(_ text: UnsafeRawBufferPointer, from start: Int, to end: Int) {
    guard start < end else { return }
    // Armour is looked at by others.
    if text[start..<end].contains(0x2D), text[start..<end].count(where: { $0 == 0x2D }) >= 5 {
      isAbout = true
    }
    let last = text[start..<end].last { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 && $0 != 0x60 }
    isPointing = last == 0x3A || last == 0x3D || last == 0x5B
    for word in KeyWords(text[start..<end]).words {
      words += 1
      if Self.about.contains(word) || word.hasSuffix("url") {
        isAbout = true
      }
      if !Self.secret.contains(word) { isSecret = false }
    }
  }

  private static let secret: Set<String> = [
    "secret", "token", "key", "private", "access", "api", "password", "auth",
  ]

  private static let about: Set<String> = [
    "base64", "sha", "sha1", "sha256", "sha384", "sha512", "md5", "commit", "hash", "digest",
    "id", "ids", "userid", "runid", "traceid", "spanid", "sessionid", "requestid", "uuid", "guid",
    "etag", "version", "revision", "image", "checksum", "fingerprint",
    "http", "https", "path", "file", "trace", "span", "request", "run", "integrity", "signature",
    "public", "count", "size", "date", "time", "timestamp", "model", "release", "build", "tag",
    "ref", "object", "row", "record", "page", "from", "at", "usage", "tokens", "data",
  ]
}
