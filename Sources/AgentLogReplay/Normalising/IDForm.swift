import AgentLogJSON

/// What ids of a log look like, so that a number can be given back as an id of that form.
///
/// `uuid`, `hex:16`, `integer`, or a text with a prefix that is no part of anybody's name:
/// `req_:digits:6`, `:text`. Two ids of one kind that differ still differ when they are given back.
package struct IDForm: Sendable, Hashable {
  /// As it stands in a fixture.
  package let text: String

  package init(of value: ReplayValue) {
    guard case .string(let text) = value else {
      self.text = "integer"
      return
    }
    self.text = Self.form(Array(text.utf8))
  }

  /// Nil where no such form is known.
  package init?(_ text: String) {
    guard text == "uuid" || text == "integer" || Self.parts(text) != nil else { return nil }
    self.text = text
  }

  /// The id with a number.
  package func value(kind: String, _ number: Int) -> ReplayValue {
    if text == "integer" { return .int(number) }
    if text == "uuid" {
      var hex = Array(Self.hex(kind, number, 32).utf8)
      // Version 4, variant 1 (RFC 9562).
      hex[12] = UInt8(ascii: "4")
      hex[16] = UInt8(ascii: "a")
      var text = ""
      for (index, byte) in hex.enumerated() {
        if [8, 12, 16, 20].contains(index) { text += "-" }
        text.unicodeScalars.append(Unicode.Scalar(byte))
      }
      return .string(text)
    }
    guard let (prefix, shape, length) = Self.parts(text) else { return .int(number) }
    switch shape {
    case "hex": return .string(prefix + Self.hex(kind, number, length))
    case "digits", "word":
      let digits = String(number)
      return .string(prefix + String(repeating: "0", count: max(0, length - digits.count)) + digits)
    default: return .string(prefix + kind + "-" + String(number))
    }
  }

  /// Hexadecimal digits that begin with a letter and end with the number: no two numbers share them.
  private static func hex(_ kind: String, _ number: Int, _ length: Int) -> String {
    let tail = String(number, radix: 16)
    let digest = SHA256.hash((kind + ":" + tail).utf8).hex
    let room = max(0, length - tail.utf8.count)
    // A zero parts both, and letters keep long rows of digits from looking like a number.
    var head = Array(digest.utf8.prefix(max(0, room - 1)))
    for index in head.indices where index % 3 == 0 { head[index] = 0x61 + head[index] % 6 }
    return String(decoding: head, as: UTF8.self) + (room > 0 ? "0" : "") + tail
  }

  private static func parts(_ text: String) -> (prefix: String, shape: String, length: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, ["hex", "digits", "word", "text"].contains(parts[1]),
      let length = Int(parts[2]), (0...1_024).contains(length),
      parts[0].isEmpty || prefixes.contains(String(parts[0].dropLast()))
    else { return nil }
    return (parts[0], parts[1], length)
  }

  private static func form(_ text: [UInt8]) -> String {
    if isUUID(text) { return "uuid" }
    var prefix = ""
    var rest = text[...]
    if let end = text.prefix(16).firstIndex(where: { [0x5F, 0x2D, 0x2E, 0x3A].contains($0) }),
      prefixes.contains(String(decoding: text[..<end], as: UTF8.self)), text[end] != 0x3A
    {
      prefix = String(decoding: text[...end], as: UTF8.self)
      rest = text[(end + 1)...]
    }
    let length = rest.count
    if rest.isEmpty || length > 128 { return prefix + ":text:0" }
    if rest.allSatisfy({ $0 &- 0x30 <= 9 }) {
      // A counter has as many digits as it needs, and which event gets which one may change.
      return prefix + ":digits:\(length < 6 && rest.first != 0x30 ? 0 : length)"
    }
    if rest.allSatisfy({ $0 &- 0x30 <= 9 || $0 &- 0x61 <= 5 }), length >= 8 {
      return prefix + ":hex:\(length)"
    }
    let hasDigit = rest.contains { $0 &- 0x30 <= 9 }
    if hasDigit, rest.allSatisfy({ $0 &- 0x30 <= 9 || ($0 | 0x20) &- 0x61 < 26 }) {
      return prefix + ":word:\(length)"
    }
    return prefix + ":text:0"
  }

  private static func isUUID(_ text: [UInt8]) -> Bool {
    text.count == 36
      && text.indices.allSatisfy { index in
        [8, 13, 18, 23].contains(index)
          ? text[index] == 0x2D
          : text[index] &- 0x30 <= 9 || (text[index] | 0x20) &- 0x61 <= 5
      }
  }

  /// What ids begin with; anything else could be a name.
  private static let prefixes: Set = [
    "run", "req", "trace", "tr", "t", "s", "u", "r", "span", "call", "toolu", "tool", "msg", "resp",
    "chatcmpl", "conv", "sess", "session", "user", "usr", "evt", "event", "step", "job", "thread",
    "gen", "id",
  ]
}
