/// Whether a text stands where a secret would, and is none: `<your password>`, `${DB_PASSWORD}`,
/// `****`, `[REDACTED]`, `null`, `os.environ["KEY"]`.
///
/// `changeme` and `hunter2` are passwords; they are used.
enum StandIn {
  /// The value itself.
  case none
  /// A secret for show: `YOUR_API_KEY_HERE`. Worth a note.
  case example
  /// No secret: a mask, a variable, a type, a word of prose.
  case nothing

  /// O(length), over what is read of long values.
  init(_ bytes: UnsafeRawBufferPointer, isQuoted: Bool) {
    let value = StandIn.trimmed(bytes)
    guard !value.isEmpty else {
      self = .nothing
      return
    }
    let text = String(decoding: value.prefix(160), as: UTF8.self)
    let lower = text.lowercased()
    if isQuoted, StandIn.poorPasswords.contains(lower) {
      self = .example
    } else if StandIn.isMask(value, lower) || StandIn.isVariable(value, lower, isQuoted: isQuoted)
      || StandIn.plainWords.contains(lower) || StandIn.isProse(lower)
    {
      self = .nothing
    } else if StandIn.isExample(lower) || StandIn.isOneCharacter(value) {
      self = .example
    } else {
      self = .none
    }
  }

  // MARK: - What it can be

  /// `****`, `xxxx`, `......`, `[REDACTED:…]`, `ab***yz`.
  private static func isMask(_ value: [UInt8], _ lower: String) -> Bool {
    let first = value[0]
    // `*`, `#`, `.`, `-`, `_`, `?`, `x`, and any character outside ASCII, as bullets are.
    if value.allSatisfy({ maskBytes.contains($0) || $0 >= 0x80 }) { return true }
    // The UUID of nobody.
    if value.count >= 16, value.allSatisfy({ $0 == 0x30 || $0 == 0x2D }) { return true }
    if lower.holds("***") || lower.hasSuffix("...") || lower.hasSuffix("\u{2026}") {
      return true
    }
    let bracketed = first == 0x5B || first == 0x3C || first == 0x28
    return bracketed && maskWords.contains { lower.holds($0) }
      || maskWords.contains { lower == $0 }
  }

  /// `${VAR}`, `$VAR`, `{{ var }}`, `%VAR%`, `<name>`, `{name}`, `#{name}`, `%s`, `env.X`.
  private static func isVariable(_ value: [UInt8], _ lower: String, isQuoted: Bool) -> Bool {
    let last = value[value.count - 1]
    switch value[0] {
    case 0x24:  // $
      if value.count > 1, value[1] == 0x7B || value[1] == 0x28 || value[1] == 0x5C { return true }
      let name = value.dropFirst()
      if isQuoted {
        return !name.isEmpty && name.allSatisfy { isUpper($0) || $0 == 0x5F || isDigit($0) }
          || lower.hasPrefix("$env:")
      }
      return isName(name)
    case 0x7B:  // {
      return last == 0x7D
    case 0x3C:  // <
      return last == 0x3E || lower.hasPrefix("<%")
    case 0x23, 0x40:  // #{…}, @{…}
      return value.count > 2 && value[1] == 0x7B
    case 0x25:  // %VAR%, %(name)s, %{name}, %s
      return value.count > 2 && last == 0x25
        || value.count > 1 && (value[1] == 0x28 || value[1] == 0x7B)
        || value.count == 2
    case 0x5B:  // [name]
      return last == 0x5D
    default:
      return references.contains { lower.hasPrefix($0) } || isOrder(lower)
    }
  }

  /// `insert_key_here`, `replace-me`.
  private static func isOrder(_ lower: String) -> Bool {
    let verbs = ["insert", "replace", "enter", "put", "add", "paste", "change"]
    return verbs.contains { lower.hasPrefix($0 + "_") || lower.hasPrefix($0 + "-") }
  }

  /// A remark instead of a value: `is too short`, `must be set`.
  private static func isProse(_ lower: String) -> Bool {
    guard let space = lower.firstIndex(of: " ") else { return false }
    return remarks.contains(String(lower[..<space]))
  }

  private static func isExample(_ lower: String) -> Bool {
    let head = [
      "your", "insert", "replace", "enter_", "enter-", "<your", "put_", "put-", "example",
    ]
    if head.contains(where: { lower.hasPrefix($0) }) { return true }
    return lower.holds("_here") || lower.holds("-here") || lower.holds("placeholder")
      || lower.holds("your_") || lower.holds("your-") || lower.holds("xxxxxxxx")
  }

  private static func isOneCharacter(_ value: [UInt8]) -> Bool {
    value.count > 1 && !isDigit(value[0]) && value.allSatisfy { $0 == value[0] }
  }

  /// Whether a word begins a remark about a secret: `is`, `must`, `incorrect`.
  static func isRemark(_ word: String) -> Bool {
    remarks.contains(word) || spoken.contains(word)
  }

  // MARK: - Words

  /// Weak, in manuals, and in use.
  private static let poorPasswords: Set<String> = [
    "password", "passwd", "secret", "admin", "user", "test", "default",
  ]

  private static let maskBytes = Set("*#.-_?xX".utf8)

  private static let maskWords = [
    "redacted", "masked", "hidden", "removed", "filtered", "sanitized", "scrubbed", "omitted",
    "secret:", "password:", "token:",
  ]

  private static let references = [
    "process.env", "os.environ", "os.getenv", "getenv(", "env.", "env[", "env(", "system.getenv",
    "import.meta", "secrets.", "vault:", "op://", "arn:", "ssm:", "ref+", "projects/", "file:",
    "config.", "self.", "this.", "http://", "https://", "/run/secrets", "__", "data:", "!vault",
    "!ref", "!sub", "!getatt",
  ]

  /// Types, nothings and answers.
  private static let plainWords: Set<String> = [
    "null", "none", "nil", "undefined", "true", "false", "yes", "no", "on", "off", "unset", "empty",
    "string", "str", "int", "integer", "number", "float", "bool", "boolean", "optional", "any",
    "object", "dict", "list", "array", "bytes", "text", "char", "void", "varchar", "required",
    "missing", "invalid", "valid", "incorrect", "unknown", "n/a", "na", "tbd", "todo", "default",
    "bearer", "basic", "digest", "negotiate", "oauth", "oauth2", "password", "passwd", "token",
    "secret", "key", "apikey", "api_key", "env", "expired", "ok", "error", "failed", "success",
    "set", "present", "absent", "disabled", "enabled", "auto", "manual", "public", "private",
    "dummy", "example", "sample", "placeholder", "read", "write", "admin", "user", "get", "post",
    "put", "delete", "new", "old", "current",
  ]

  /// The first word of a sentence about a secret.
  private static let remarks: Set<String> = [
    "is", "was", "are", "must", "should", "cannot", "can", "can't", "could", "required", "invalid",
    "incorrect", "does", "did", "doesn't", "don't", "has", "have", "had", "may", "might", "too",
    "please", "enter", "field", "this", "the", "your", "a", "an", "at", "minimum", "maximum",
    "password", "passwords", "wrong", "missing", "not", "no", "or", "and", "if", "to", "for",
    "from", "in", "with", "expired", "use", "used", "when", "will", "would", "that", "these",
    "only", "it", "its", "optional", "string", "number", "need", "needs", "contains",
    "successfully",
    "failed", "unable", "could", "reset", "change", "changed", "updated", "set", "how", "what",
    "where", "why", "we", "you", "i", "they", "each", "all", "any", "as", "be", "been", "by", "of",
    "on", "up", "using", "provided", "here", "there", "then", "also", "so", "which", "who", "but",
  ]

  /// Words about secrets that stand where one could.
  private static let spoken: Set<String> = [
    "option", "options", "flag", "flags", "argument", "arguments", "parameter", "parameters",
    "variable", "variables", "environment", "instead", "via", "given",
  ]

  // MARK: - Characters

  private static func trimmed(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var slice = bytes.prefix(512)
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0A || last == 0x0D {
      slice.removeLast()
    }
    return Array(slice)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

  private static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, !isDigit(first) else { return false }
    return bytes.allSatisfy {
      isDigit($0) || isUpper($0) || $0 == 0x5F || $0 >= 0x61 && $0 <= 0x7A
    }
  }
}
