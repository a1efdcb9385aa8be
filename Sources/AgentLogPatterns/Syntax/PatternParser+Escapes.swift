/// What a backslash means, within and outside of classes.
extension PatternParser {
  /// An escape outside of a class.
  mutating func escape() throws(PatternFault) {
    let start = index
    guard let kind = peek(1) else {
      throw fault("the pattern ends with a backslash; write '\\\\' for one", at: start)
    }
    if let (set, isNegated) = try classEscape() { return add(set: set, isNegated: isNegated) }
    switch kind {
    case "b", "B":
      index += 2
      return look(kind == "b" ? .wordBoundary : .noWordBoundary)
    case "A" where syntax == .re2, "z" where syntax == .re2:
      index += 2
      return look(kind == "A" ? .textStart : .textEnd)
    case "A", "z", "Z":
      throw fault("'\\\(shown(kind))' is no escape here; write \(textEdge(kind))", at: start)
    case "Q" where syntax == .re2: return quoted()
    case "C" where syntax == .re2:
      throw fault("\\C, a single byte, is not supported; use (?s:.)", at: start)
    case "k" where syntax == .ecma262: return try namedReference()
    case "1"..."9" where syntax == .ecma262 || !isOctal(after: start): return try reference()
    default: add(scalar: try character(inClass: false))
    }
  }

  private func textEdge(_ kind: UInt32) -> String {
    kind == "A" ? "^" : syntax == .re2 ? "\\z or (?:\\n?\\z)" : "$"
  }

  private func isOctal(after start: Int) -> Bool {
    guard let first = peek(1), let second = peek(2) else { return false }
    return first >= 0x31 && first <= 0x37 && second >= 0x30 && second <= 0x37
  }

  /// `\Q…\E`: all literal, up to `\E` or the end.
  private mutating func quoted() {
    index += 2
    while index < text.count {
      if text[index] == "\\", peek(1) == "E" {
        index += 2
        return
      }
      add(scalar: text[index])
      index += 1
    }
  }

  // MARK: - Classes with a letter

  /// `\d \D \w \W \s \S \p{…} \P{…}`, or nil for any other escape, which is left in place.
  mutating func classEscape() throws(PatternFault) -> (ScalarSet, isNegated: Bool)? {
    guard let kind = peek(1) else { return nil }
    switch kind {
    case "d", "D", "w", "W", "s", "S": index += 2
    case "p", "P": return try property()
    default: return nil
    }
    switch kind {
    case "d": return (.digits, false)
    case "D": return (.digits, true)
    case "w": return (.words, false)
    case "W": return (.words, true)
    case "s": return (syntax == .ecma262 ? .ecmaSpaces : .re2Spaces, false)
    default: return (syntax == .ecma262 ? .ecmaSpaces : .re2Spaces, true)
    }
  }

  // MARK: - Single characters

  /// A backslash and what follows it, as one code point.
  mutating func character(inClass: Bool) throws(PatternFault) -> UInt32 {
    let start = index
    index += 1
    guard let kind = next else {
      throw fault("the pattern ends with a backslash; write '\\\\' for one", at: start)
    }
    index += 1
    switch kind {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "x": return try hexadecimal(start)
    default: break
    }
    switch syntax {
    case .ecma262: return try ecmaCharacter(kind, start, inClass: inClass)
    case .re2: return try re2Character(kind, start)
    }
  }

  private mutating func ecmaCharacter(
    _ kind: UInt32, _ start: Int, inClass: Bool
  ) throws(PatternFault) -> UInt32 {
    switch kind {
    case "0":
      if let next, next >= 0x30, next <= 0x39 {
        throw fault("octal escapes are not supported; write \\x00", at: start)
      }
      return 0
    case "b" where inClass: return 0x08
    case "-" where inClass: return kind
    case "c":
      guard let letter = next, letter | 0x20 >= 0x61, letter | 0x20 <= 0x7A else {
        throw fault("a letter follows \\c, as in \\cA", at: start)
      }
      index += 1
      return letter & 0x1F
    case "u": return try unicodeEscape(start)
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/": return kind
    default: break
    }
    // Clear in every dialect, so it is run; but it is not ECMA-262.
    let isPunctuation = kind >= 0x20 && kind < 0x7F && !isLetterOrDigit(kind)
    if isPunctuation, !isJudging { return kind }
    let hint =
      isPunctuation ? "write '\(shown(kind))' without the backslash" : "'\\\\' is a backslash"
    throw fault("'\\\(shown(kind))' is no escape; \(hint)", at: start)
  }

  private mutating func re2Character(
    _ kind: UInt32, _ start: Int
  ) throws(PatternFault) -> UInt32 {
    switch kind {
    case "a": return 0x07
    case "0"..."7":
      var value = kind - 0x30
      for _ in 0..<2 {
        guard let digit = next, digit >= 0x30, digit <= 0x37 else { break }
        value = value << 3 | (digit - 0x30)
        index += 1
      }
      return value
    default:
      if kind < 0x80, kind >= 0x20, !isLetterOrDigit(kind) { return kind }
      throw fault("'\\\(shown(kind))' is no escape; '\\\\' is a backslash", at: start)
    }
  }

  private func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    scalar != 0x5F && ScalarSet.words.contains(scalar)
  }

  /// `\x41`, and in RE2 `\x{1F600}`.
  private mutating func hexadecimal(_ start: Int) throws(PatternFault) -> UInt32 {
    if syntax == .re2, take("{") { return try bracedHexadecimal(start) }
    return try hexadecimal(digits: 2, start)
  }

  private mutating func hexadecimal(digits: Int, _ start: Int) throws(PatternFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexDigit() else {
        throw fault("\(digits) hexadecimal digits are wanted here", at: start)
      }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func bracedHexadecimal(_ start: Int) throws(PatternFault) -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while let digit = hexDigit() {
      value = min(value << 4 | digit, 0x110000)
      count += 1
    }
    guard count > 0, take("}"), value <= 0x10FFFF else {
      throw fault("this is no code point; write it as {1F600}, at most {10FFFF}", at: start)
    }
    return value
  }

  private mutating func hexDigit() -> UInt32? {
    guard let digit = next else { return nil }
    switch digit {
    case 0x30...0x39:
      index += 1
      return digit - 0x30
    case 0x41...0x46, 0x61...0x66:
      index += 1
      return (digit | 0x20) - 0x61 + 10
    default: return nil
    }
  }

  /// `\u0041`, `\ud83d\ude00`, `\u{1F600}`; the `u` is read already.
  mutating func unicodeEscape(_ start: Int) throws(PatternFault) -> UInt32 {
    if take("{") { return try bracedHexadecimal(start) }
    let high = try hexadecimal(digits: 4, start)
    guard high & 0xFC00 == 0xD800, next == "\\", peek(1) == "u" else { return high }
    let second = index
    index += 2
    guard next != "{" else {
      index = second
      return high
    }
    let low = try hexadecimal(digits: 4, second)
    guard low & 0xFC00 == 0xDC00 else {
      index = second
      return high
    }
    return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
  }
}
