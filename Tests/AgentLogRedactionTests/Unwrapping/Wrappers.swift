import Testing

/// Ways to wrap a text, as logs do it and as somebody who hides a value does it.
struct Wrapper: Sendable, CustomTestStringConvertible {
  var name: String
  var wrap: @Sendable (String) -> String

  var testDescription: String { name }

  static let all: [Wrapper] = [
    Wrapper(name: "json") { #"{"kind": "note", "inner": {"value": ["# + quoted($0) + "]}}" },
    Wrapper(name: "escapes") { "line one\\n" + escaped($0) + "\\u0020line two" },
    Wrapper(name: "base64") { base64($0, "+/", padding: true) },
    Wrapper(name: "base64url") { base64($0, "-_", padding: false) },
    Wrapper(name: "hex") { text in
      text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    },
    Wrapper(name: "percent") { text in
      text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
    },
    Wrapper(name: "html") { text in text.unicodeScalars.map { "&#\($0.value);" }.joined() },
    Wrapper(name: "zero-width") { text in
      text.map(String.init).joined(separator: "\u{200B}")
    },
    Wrapper(name: "full-width") { text in
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            let isPlain =
              scalar.isASCII
              && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || scalar == "@" || scalar == "_")
            return isPlain ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
          }))
    },
  ]

  static func quoted(_ text: String) -> String { "\"" + escaped(text) + "\"" }

  /// As the inside of a JSON string.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: String(scalar)
      }
    }.joined()
  }

  private static func base64(_ text: String, _ last: String, padding: Bool) -> String {
    let alphabet = Array(
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last)
    var result = ""
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let word =
        UInt32(group[0]) << 16 | UInt32(group.count > 1 ? group[1] : 0) << 8
        | UInt32(group.count > 2 ? group[2] : 0)
      for index in 0...group.count {
        result.append(alphabet[Int(word >> UInt32(18 - 6 * index) & 63)])
      }
      if padding { result += String(repeating: "=", count: 3 - group.count) }
    }
    return result
  }
}
