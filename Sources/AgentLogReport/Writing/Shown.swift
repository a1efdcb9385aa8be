/// Texts from outside as a person may see them: nothing in them moves a cursor, starts a new line,
/// turns the direction of writing or hides.
enum Shown {
  /// The text with every control, format and separator character written out: `\x1b`, `\u{202e}`.
  /// O(n); a plain ASCII text comes back as it is.
  static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if hides(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// True for what is not seen itself, but changes how the rest is seen.
  static func hides(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isNoncharacterCodePoint { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return scalar.value < 0x80
      ? "\\x" + (digits.count < 2 ? "0" : "") + digits : "\\u{" + digits + "}"
  }
}
