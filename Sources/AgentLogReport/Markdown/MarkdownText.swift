/// Texts from outside inside GitHub Flavored Markdown: they are read as text, whatever is in them,
/// in a table cell too.
enum MarkdownText {
  /// Running text, with everything escaped that could be markup, a mention or a reference.
  static func text(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "&", "<", ">", "|", "`", "*", "[", "]", "\\", "~", "#", "@", "!", "$": true
      case "_": true
      default: false
      }
    }
  }

  /// A name, path or pointer in the font of code. A code span where that is safe: in a table
  /// neither a backslash nor an entity can keep a bar and a backtick from being read as markup
  /// inside of one, so that everything else becomes HTML with entities.
  static func code(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != 0x7C && $0 != 0x60 && $0 != 0x5C
    }
    guard !isPlain || text.isEmpty else { return "`" + text + "`" }
    let escaped = escaped(text) { scalar in
      scalar.isASCII && scalar != " " && !("a"..."z").contains(scalar)
        && !("A"..."Z").contains(scalar) && !("0"..."9").contains(scalar)
        && !("."..."/").contains(scalar)
    }
    return "<code>" + escaped + "</code>"
  }

  private static func escaped(
    _ text: String, _ needsEscape: (Unicode.Scalar) -> Bool
  ) -> String {
    var result = ""
    for scalar in Shown.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "_" where needsEscape(scalar): result += "\\_"
      default:
        if needsEscape(scalar) {
          result += "&#\(scalar.value);"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
