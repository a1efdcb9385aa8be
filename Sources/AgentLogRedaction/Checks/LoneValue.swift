extension Check {
  /// For forms that ordinary ids and counts have, too. A match counts with a word of the detector
  /// near it (before it or shortly behind it), or with a word inside the match before its sensitive
  /// part. Without any it counts only as the whole string of a value, with `tier`, and under a key
  /// that does not say what else it is: `weak` ones under a key that says nothing, others, or if so
  /// told, under any that names no other thing. Where groups are telling it also counts free in a
  /// text.
  static func lone(
    _ tier: Tier = .weak, near words: [String] = [], groupsTell: Bool = false,
    underAnyKey: Bool = false
  ) -> Check {
    let words = ContextWords(words)
    return Check("lone value") { match, current in
      guard match.standsFree else { return nil }
      if match.isNamed { return max(current, .contextual) }
      if match.isNear(words) || match.isFollowed(by: words) { return max(current, .contextual) }
      let isOpen = tier > .weak || underAnyKey ? !match.isOtherThing : match.isUnderEmptyKey
      guard match.isProse, !match.looksLikeTime else { return nil }
      if match.isWhole { return isOpen ? tier : nil }
      return groupsTell && match.isGrouped && match.isOwnRun && !match.isOtherThing ? tier : nil
    }
  }

  /// No part of a longer number, a decimal, a path or an identifier.
  static let standsFree = Check("stands free") { match, tier in match.standsFree ? tier : nil }
}

extension Match {
  /// A word says what the match is: near it, in a key, or in the match before its sensitive part.
  var isNamed: Bool { hasContext || value.lowerBound > range.lowerBound }

  /// Whether the value is no part of something longer: `3.14`, `v2-2024`, `#4711`, `a_17`.
  var standsFree: Bool { startsFree && endsFree }

  var startsFree: Bool {
    if value.lowerBound > 0 {
      let before = text[value.lowerBound - 1]
      if isWordByte(before) || "#$%@&\\".utf8.contains(before) { return false }
      if ".,-/+:".utf8.contains(before), value.lowerBound > 1,
        isWordByte(text[value.lowerBound - 2]),
        before != 0x3A && before != 0x2C
          || isDigit(text[value.lowerBound - 2])
      {
        return false
      }
    }
    return true
  }

  var endsFree: Bool {
    if value.upperBound < text.count {
      let behind = text[value.upperBound]
      if isWordByte(behind) || "%@".utf8.contains(behind) { return false }
      if ".,-/:".utf8.contains(behind), value.upperBound + 1 < text.count,
        isDigit(text[value.upperBound + 1])
          || behind != 0x2C && behind != 0x3A && isWordByte(text[value.upperBound + 1])
      {
        return false
      }
    }
    return true
  }

  /// Whether no other group of digits stands beside the match: `12 3456 7890 1234 56`.
  var isOwnRun: Bool {
    let before = range.lowerBound > 1 && text[range.lowerBound - 1] == 0x20
    let behind = range.upperBound + 1 < text.count && text[range.upperBound] == 0x20
    return !(before && isDigit(text[range.lowerBound - 2]))
      && !(behind && isDigit(text[range.upperBound + 1]))
  }

  /// Whether one of the words begins shortly behind the match: `44051401458 is my PESEL`.
  func isFollowed(by words: ContextWords) -> Bool {
    let end = min(text.count, range.upperBound + 32)
    return words.isNear(text, before: end, within: end - range.upperBound)
  }

  /// Whether digits without groups are as many and as high as the seconds, milliseconds or
  /// microseconds of the years 2017 to 2030: most such numbers in logs are times.
  var looksLikeTime: Bool {
    let bytes = bytes
    guard bytes.count == 10 || bytes.count == 13 || bytes.count == 16,
      bytes.allSatisfy({ isDigit($0) })
    else { return false }
    return bytes[0] == 0x31 && bytes[1] >= 0x35 && bytes[1] <= 0x38
  }

  /// Whether there is no key above the text, or the nearest says nothing.
  var isUnderEmptyKey: Bool { keys.last?.saysNothing ?? true }

  /// Whether the nearest key says that the value is something else: an id, a count, a time.
  var isOtherThing: Bool { keys.last?.namesAnotherThing ?? false }

  /// Whether the nearest key ends with a word that says so.
  var endsAsOtherThing: Bool { keys.last?.endsAsAnotherThing ?? false }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x5F || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
