/// Writes XML 1.0 elements into a sink, indented, with everything escaped.
struct XMLWriter {
  private let sink: ByteSink
  private var depth = 0

  /// Begins the document with its declaration.
  init(_ sink: ByteSink) {
    self.sink = sink
    sink.write(#"<?xml version="1.0" encoding="UTF-8"?>"# + "\n")
  }

  /// An element with elements inside.
  mutating func element(
    _ name: String, _ attributes: [(String, String)], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    sink.write(">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    sink.write("</" + name + ">\n")
  }

  /// An element that holds text, or nothing.
  func element(_ name: String, _ attributes: [(String, String)], text: String = "") {
    open(name, attributes)
    sink.write(text.isEmpty ? "/>\n" : ">" + Self.escaped(text) + "</" + name + ">\n")
  }

  private func open(_ name: String, _ attributes: [(String, String)]) {
    indent()
    sink.write("<" + name)
    for (key, value) in attributes {
      sink.write(" " + key + "=\"" + Self.escaped(value, isAttribute: true) + "\"")
    }
  }

  private func indent() { sink.write(String(repeating: " ", count: 2 * depth)) }

  /// The text with markup escaped. Characters that XML 1.0 (section 2.2, Char) does not allow, not
  /// even as a reference, and the control characters a terminal would obey, become U+FFFD.
  /// In attributes white space is kept as references, which a parser would otherwise turn into
  /// spaces (section 3.3.3).
  static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where isAttribute: result += "&quot;"
      case "\n" where isAttribute, "\t" where isAttribute, "\r":
        result += "&#\(scalar.value);"
      case "\n", "\t", " "..."\u{7E}", "\u{A0}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      default: result += "\u{FFFD}"
      }
    }
    return result
  }
}
