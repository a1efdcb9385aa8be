import AgentLogPatterns
import Testing

@Suite struct RequiredLiteralsTests {
  struct Required: CustomTestStringConvertible, Sendable {
    var pattern: String
    /// `text@offset`, with `?` where the place is not fixed and `~` before where case is ignored.
    var literals: [String]
    var testDescription: String { pattern }

    init(_ pattern: String, _ literals: [String]) {
      self.pattern = pattern
      self.literals = literals
    }
  }

  static let all = [
    Required("AKIA[A-Z2-7]{16}", ["AKIA@0"]),
    Required("\\b(ghp|gho)_[A-Za-z0-9]{36}\\b", ["ghp_@0", "gho_@0"]),
    Required("(?:A|B)SIA[0-9]", ["ASIA@0", "BSIA@0"]),
    Required(
      "[rs]k_(live|test)_[0-9a-z]{10,99}", ["rk_live_@0", "rk_test_@0", "sk_live_@0", "sk_test_@0"]),
    Required("[0-9]{3}:[a-z]+token", ["token@?"]),
    Required("[0-9]{3}:key:[a-z]+", [":key:@3"]),
    Required("[é-ü]x{0,3}abc", ["abc@?"]),
    Required("é[a-z]abc", ["abc@3"]),
    Required("https?://[^:]+:[^@]+@", ["https://@0", "http://@0"]),
    Required("(?i)auth", ["~auth@0"]),
    Required("(?i)task", ["~task@0", "~ta\u{17F}k@0", "~tas\u{212A}@0", "~ta\u{17F}\u{212A}@0"]),
    Required("(?i:ab)CD", ["~abcd@0"]),
    Required("(?i)12-34", ["12-34@0"]),
    Required("(abc)+", ["abc@0"]),
    Required("(ab){2}", ["abab@0"]),
    Required("(ab){2,}c", ["abab@0"]),
    Required("a*bcd", ["bcd@?"]),
    Required("foo|[0-9]+bar", ["foo@0", "bar@?"]),
    Required("-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----", ["PRIVATE KEY-----@?"]),
    Required("(?:x|y)(?:1|2)[a-z]*", ["x1@0", "x2@0", "y1@0", "y2@0"]),
    Required("abc|", []),
    Required("(abc)?", []),
    Required("(abc)*", []),
    Required("[a-z]+", []),
    Required("", []),
    Required("^$", []),
    Required("[a-z]|abc", []),
  ]

  @Test(arguments: all) func `every match has one of these`(required: Required) throws {
    let found = try Pattern(required.pattern, syntax: .re2).literals.map { literal in
      (literal.ignoresCase ? "~" : "") + String(decoding: literal.bytes, as: UTF8.self) + "@"
        + (literal.offset.map(String.init) ?? "?")
    }
    #expect(
      Set(found) == Set(required.literals) && found.count == required.literals.count, "\(found)")
  }
}
