/// The classes that patterns name with a letter, a dot or a POSIX word.
extension ScalarSet {
  static let digits = ScalarSet([ScalarRange(0x30, 0x39)])
  static let words = ScalarSet([
    ScalarRange(0x30, 0x39), ScalarRange(0x41, 0x5A), ScalarRange(0x5F, 0x5F),
    ScalarRange(0x61, 0x7A),
  ])
  /// WhiteSpace and LineTerminator of ECMA-262.
  static let ecmaSpaces = ScalarSet([
    ScalarRange(0x09, 0x0D), ScalarRange(0x20, 0x20), ScalarRange(0xA0, 0xA0),
    ScalarRange(0x1680, 0x1680), ScalarRange(0x2000, 0x200A), ScalarRange(0x2028, 0x2029),
    ScalarRange(0x202F, 0x202F), ScalarRange(0x205F, 0x205F), ScalarRange(0x3000, 0x3000),
    ScalarRange(0xFEFF, 0xFEFF),
  ])
  /// The `\s` of RE2, which has no vertical tab.
  static let re2Spaces = ScalarSet([
    ScalarRange(0x09, 0x0A), ScalarRange(0x0C, 0x0D), ScalarRange(0x20, 0x20),
  ])
  /// LineTerminator of ECMA-262.
  static let ecmaLineEnds = ScalarSet(scalars: [0x0A, 0x0D, 0x2028, 0x2029])
  static let lineFeed = ScalarSet(scalars: [0x0A])

  /// `[[:name:]]` of RE2, all of ASCII.
  static func posix(_ name: String) -> ScalarSet? {
    switch name {
    case "alnum": ScalarSet([ScalarRange(0x30, 0x39)] + letters)
    case "alpha": ScalarSet(letters)
    case "ascii": ScalarSet([ScalarRange(0, 0x7F)])
    case "blank": ScalarSet(scalars: [0x09, 0x20])
    case "cntrl": ScalarSet([ScalarRange(0, 0x1F), ScalarRange(0x7F, 0x7F)])
    case "digit": digits
    case "graph": ScalarSet([ScalarRange(0x21, 0x7E)])
    case "lower": ScalarSet([ScalarRange(0x61, 0x7A)])
    case "print": ScalarSet([ScalarRange(0x20, 0x7E)])
    case "punct":
      ScalarSet([
        ScalarRange(0x21, 0x2F), ScalarRange(0x3A, 0x40), ScalarRange(0x5B, 0x60),
        ScalarRange(0x7B, 0x7E),
      ])
    case "space": ScalarSet([ScalarRange(0x09, 0x0D), ScalarRange(0x20, 0x20)])
    case "upper": ScalarSet([ScalarRange(0x41, 0x5A)])
    case "word": words
    case "xdigit":
      ScalarSet([ScalarRange(0x30, 0x39), ScalarRange(0x41, 0x46), ScalarRange(0x61, 0x66)])
    default: nil
    }
  }

  private static let letters = [ScalarRange(0x41, 0x5A), ScalarRange(0x61, 0x7A)]
}
