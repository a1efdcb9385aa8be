import AgentLogPatterns
import Testing

/// What the dialects mean where Python has no word for it.
@Suite struct DialectTests {
  struct Meaning: CustomTestStringConvertible, Sendable {
    var syntax: Pattern.Syntax
    var pattern: String
    var matched: [String]
    var unmatched: [String]
    var testDescription: String { pattern }

    init(_ syntax: Pattern.Syntax, _ pattern: String, _ matched: [String], not unmatched: [String])
    {
      self.syntax = syntax
      self.pattern = pattern
      self.matched = matched
      self.unmatched = unmatched
    }
  }

  static let all = [
    Meaning(.ecma262, "^\\p{Alphabetic}+$", ["aé漢", "ⅷ"], not: ["1", "!"]),
    Meaning(.ecma262, "^\\p{ASCII}+$", ["aZ~\u{0}"], not: ["é"]),
    Meaning(.ecma262, "^\\p{Any}$", ["a", "🐲"], not: ["", "ab"]),
    Meaning(.ecma262, "^\\p{Assigned}$", ["a", "🐲"], not: ["\u{E0FFF}", "\u{378}"]),
    Meaning(.ecma262, "^\\p{Emoji_Presentation}$", ["🐲"], not: ["1", "a"]),
    Meaning(.ecma262, "^\\p{Extended_Pictographic}$", ["🐲", "©"], not: ["1", "a"]),
    Meaning(.ecma262, "^\\p{General_Category=Uppercase_Letter}$", ["É"], not: ["é"]),
    Meaning(.ecma262, "^\\p{gc=Lu}$", ["A"], not: ["a"]),
    Meaning(.ecma262, "^\\p{punct}$", ["!", "—"], not: ["$", "a"]),
    Meaning(.ecma262, "^\\p{Sc}$", ["$", "€"], not: ["!"]),
    Meaning(.ecma262, "^\\p{Script=Grek}$", ["α"], not: ["a"]),
    Meaning(.ecma262, "^\\p{scx=Deva}$", ["अ", "।"], not: ["a"]),
    Meaning(.ecma262, "^\\p{sc=Deva}$", ["अ"], not: ["।"]),
    Meaning(.ecma262, "^\\p{Script_Extensions=Inherited}$", ["\u{E0100}"], not: ["\u{342}", "a"]),
    Meaning(.ecma262, "^\\p{Co}$", ["\u{E000}", "\u{F0000}", "\u{10FFFD}"], not: ["\u{10FFFF}"]),
    Meaning(.ecma262, "^\\p{Cn}$", ["\u{10FFFF}", "\u{50000}"], not: ["a", "\u{F0000}"]),
    Meaning(.ecma262, "^[\\p{L}-]$", ["-", "a"], not: ["1"]),
    Meaning(.ecma262, "^\\ud83d$", [], not: ["🐲", "\u{FFFD}"]),
    Meaning(.ecma262, "^(?i:\\u{1F})$", ["\u{1F}"], not: ["a"]),
    Meaning(.ecma262, "^(?i:[^k])$", ["a"], not: ["k", "K", "\u{212A}"]),
    Meaning(.ecma262, "^(?i:\\w)$", ["a", "\u{17F}", "\u{212A}"], not: ["é"]),
    Meaning(.ecma262, "^(?i:\\W)$", ["é"], not: ["a", "\u{17F}", "\u{212A}"]),
    Meaning(.ecma262, "^(?s:.)(?m:^)$", ["\n"], not: ["a"]),
    Meaning(.re2, "^\\p{Greek}\\p{Han}$", ["α漢"], not: ["aa"]),
    Meaning(.re2, "^\\p{Any}$", ["a", "🐲"], not: [""]),
    Meaning(.re2, "^\\PN+$", ["ab"], not: ["1"]),
    Meaning(.re2, "^\\p{^N}+$", ["ab"], not: ["1"]),
    Meaning(.re2, "^\\P{^N}+$", ["1"], not: ["ab"]),
    Meaning(.re2, "^[[:^alpha:]]+$", ["1!é"], not: ["a"]),
    Meaning(.re2, "^[[:word:]-]+$", ["a_-"], not: ["a.b"]),
    Meaning(.re2, "^[\\d-z]+$", ["1-z"], not: ["a"]),
    Meaning(.re2, "^\\101\\x{42}$", ["AB"], not: ["101B"]),
    Meaning(.re2, "^\\Qa.b\\E$", ["a.b"], not: ["axb"]),
    Meaning(.re2, "^\\Qa.b$", [], not: ["axb", "a.b"]),
    Meaning(.re2, "^(?i)a(?-i)b$", ["ab", "Ab"], not: ["aB"]),
    Meaning(.re2, "^(?:(?i)a)b$", ["Ab"], not: ["AB"]),
    Meaning(.re2, "^^*$", [""], not: ["a"]),
    Meaning(.re2, "^(?:\\b)+a$", ["a"], not: ["b"]),
    Meaning(.re2, "^a\\_\\@$", ["a_@"], not: ["a"]),
    Meaning(.re2, "^(?P<n>a)(?<m>b)$", ["ab"], not: ["a"]),
  ]

  @Test(arguments: all) func `a text matches or not`(meaning: Meaning) throws {
    let matcher = PatternMatcher(try Pattern(meaning.pattern, syntax: meaning.syntax))
    for text in meaning.matched {
      #expect(Array(text.utf8).withUnsafeBytes { matcher.finds(in: $0) }, "\(text)")
    }
    for text in meaning.unmatched {
      #expect(!Array(text.utf8).withUnsafeBytes { matcher.finds(in: $0) }, "\(text)")
    }
  }

  @Test func `U turns greed around`() throws {
    let text = Array("aaa".utf8)
    for (source, end) in [("(?U)a+", 1), ("(?U)a+?", 3), ("(?U:a+)a*", 3), ("a+", 3)] {
      let matcher = PatternMatcher(try Pattern(source, syntax: .re2))
      #expect(text.withUnsafeBytes { matcher.match(at: 0, in: $0) } == end, "\(source)")
    }
  }

  @Test func `what may be empty is repeated as RE2 does`() throws {
    let text = Array("aaa".utf8)
    for (source, end) in [("(|a)*", 0), ("(|a)+", 0), ("(a|)+", 3), ("(a*)*", 3), ("(a*?)*?b|", 0)]
    {
      let matcher = PatternMatcher(try Pattern(source, syntax: .re2))
      #expect(text.withUnsafeBytes { matcher.match(at: 0, in: $0) } == end, "\(source)")
    }
  }

  @Test func `a part of a text is searched with what stands around it`() throws {
    let text = Array("abc abc".utf8)
    try text.withUnsafeBytes { bytes in
      let word = PatternMatcher(try Pattern("\\babc\\b"))
      #expect(word.firstMatch(in: bytes, from: 1) == 4..<7)
      #expect(word.firstMatch(in: bytes, from: 1, to: 6) == nil)
      #expect(word.firstMatch(in: bytes, from: 0, to: 3) == 0..<3)
      let part = PatternMatcher(try Pattern("\\bbc|ab\\b"))
      #expect(part.firstMatch(in: bytes, from: 1, to: 6) == nil)
      let edges = PatternMatcher(try Pattern("^bc|ab$"))
      #expect(edges.firstMatch(in: bytes, from: 1, to: 6) == nil)
      let plain = PatternMatcher(try Pattern("bc|ab"))
      #expect(plain.firstMatch(in: bytes, from: 1, to: 6) == 1..<3)
      #expect(plain.firstMatch(in: bytes, from: 8) == nil)
      #expect(plain.firstMatch(in: bytes, from: 3, to: 2) == nil)
    }
  }
}
