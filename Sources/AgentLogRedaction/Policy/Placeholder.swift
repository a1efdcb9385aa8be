/// A bracketed word that stands for a value: `[REDACTED]`, `<redacted>`, `[email:1]`.
///
/// Any bracketed text would let `[alice]` pass, so the words are known ones, or in capitals
/// (`<EMAIL_ADDRESS>`), or a kind with a number (`[aws-key:3]`).
package enum Placeholder {
  /// The longest placeholder, brackets included.
  package static let longest = 64

  package static func fits(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count >= 3, text.count <= longest, let first = text.first, let last = text.last,
      first == 0x5B && last == 0x5D || first == 0x3C && last == 0x3E
    else { return false }
    let inside = text[1..<(text.count - 1)]
    return isNumberedKind(inside) || isKnown(inside)
  }

  /// What ``fits(_:)`` takes for the placeholder of a kind and a number: `[kind:1]`.
  private static func isNumberedKind(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let colon = text.firstIndex(of: 0x3A), isLetter(text[text.startIndex]) else {
      return false
    }
    let number = text[(colon + 1)...]
    return !number.isEmpty && number.count <= 10 && number.allSatisfy(isDigit)
      && text[..<colon].allSatisfy { isLetter($0) || isDigit($0) || isJoint($0) }
      && text[..<colon].filter(isDigit).count <= 3
  }

  /// Words that are known or in capitals, with or without a number behind them. Behind a word that
  /// says what was done (`[REDACTED:aws-key]`) any letters may follow.
  private static func isKnown(_ text: Slice<UnsafeRawBufferPointer>) -> Bool {
    var parts = text.split(whereSeparator: { isJoint($0) || $0 == 0x20 || $0 == 0x3A })
    if parts.count > 1, let last = parts.last, last.count <= 6, last.allSatisfy(isDigit) {
      parts.removeLast()
    }
    guard let first = parts.first else { return false }
    if done.contains(lowered(first)) { return parts.allSatisfy { $0.allSatisfy(isLetter) } }
    return parts.allSatisfy { part in
      part.allSatisfy { $0 &- 0x41 < 26 } || kinds.contains(lowered(part))
        || done.contains(lowered(part))
    }
  }

  private static func lowered(_ text: Slice<UnsafeRawBufferPointer>) -> String {
    String(decoding: text, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 }
  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x5F || byte == 0x2E
  }

  /// What has been done to a value.
  private static let done: Set<String> = [
    "redacted", "removed", "masked", "hidden", "filtered", "omitted", "stripped", "scrubbed",
    "sanitized", "sanitised", "anonymized", "anonymised", "pseudonymized", "pseudonymised",
    "deleted", "withheld", "censored", "obfuscated", "encrypted", "hashed", "dropped", "elided",
    "suppressed", "blocked",
  ]

  /// What the value was.
  private static let kinds: Set<String> = [
    "none", "null", "empty", "private", "secret", "sensitive", "confidential", "personal",
    "protected", "pii", "phi", "data", "value", "content", "text", "field", "email", "mail",
    "phone", "telephone", "token", "name", "person", "user", "username", "customer", "address",
    "street", "city", "ssn", "card", "credit", "iban", "account", "bank", "ip", "url", "uri",
    "host", "path", "key", "api", "access", "password", "credential", "credentials", "cookie",
    "authorization", "auth", "bearer", "session", "id", "date", "birth", "dob", "age", "number",
    "location", "organization", "organisation", "company", "passport", "license", "licence",
    "prompt", "result", "arguments", "args", "message", "error",
  ]
}
