/// Texts from outside inside HTML: read as text, in an element or a quoted attribute.
enum HTMLText {
  static func text(_ text: String) -> String {
    var result = ""
    for scalar in Shown.text(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
