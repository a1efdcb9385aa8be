/// Letters of any script, as ranges to stand inside a bracket of a pattern.
///
/// Blocks rather than the categories of Unicode: a handful of ranges compiles in no time, where
/// `\p{L}` takes a table of all characters. Marks and digits of the scripts count as letters;
/// spaces, punctuation and signs between the blocks do not.
enum Letters {
  static let any =
    #"A-Za-z\x{AA}\x{B5}\x{BA}\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{2FF}\x{300}-\x{1FFF}"#
    + #"\x{2C00}-\x{2DFF}\x{3005}-\x{3007}\x{3040}-\x{D7FF}\x{F900}-\x{FDFF}"#
    + #"\x{FE70}-\x{FEFC}\x{FF10}-\x{FF19}\x{FF21}-\x{FF3A}\x{FF41}-\x{FF5A}"#
    + #"\x{FF66}-\x{FFDC}\x{10000}-\x{1EFFF}\x{20000}-\x{3FFFF}"#

  /// Capitals of Latin, Greek and Cyrillic; of the extended Latin block small letters too.
  static let capital =
    #"A-Z\x{C0}-\x{D6}\x{D8}-\x{DE}\x{100}-\x{17F}\x{386}-\x{3AB}\x{400}-\x{42F}"#
}
