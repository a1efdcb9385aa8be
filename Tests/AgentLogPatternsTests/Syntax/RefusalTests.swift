import AgentLogPatterns
import Foundation
import Testing

/// What the engine refuses, where, and what it says to write instead.
@Suite struct RefusalTests {
  struct Refused: CustomTestStringConvertible, Sendable {
    var pattern: String
    var position: Int
    var message: String
    var syntax = Pattern.Syntax.ecma262
    var testDescription: String { pattern }
  }

  static let all = [
    Refused(pattern: "ab(?=c)", position: 2, message: "look-ahead is not supported"),
    Refused(pattern: "é🐲(?!c)", position: 2, message: "negative look-ahead is not supported"),
    Refused(pattern: "(?<=a)b", position: 0, message: "look-behind is not supported"),
    Refused(pattern: "x(?<!a)b", position: 1, message: "negative look-behind is not supported"),
    Refused(pattern: "(a)\\1", position: 3, message: "back-references are not supported"),
    Refused(pattern: "(?<n>a)\\k<n>", position: 7, message: "back-references are not supported"),
    Refused(pattern: "a{10001}", position: 1, message: "a count of more than 10000"),
    Refused(
      pattern: "^a{2,99999999999999999999}", position: 2, message: "a count of more than 10000"),
    Refused(pattern: "^((a{100}){100}){2}", position: 16, message: "nested counts multiply"),
    Refused(pattern: "xa{1001}", position: 2, message: "only in a pattern that begins with ^"),
    Refused(pattern: "(a{40}){40}", position: 7, message: "only in a pattern that begins with ^"),
    Refused(
      pattern: "^\\p{L}{1,1000}$", position: 6,
      message: "too large with its repetitions written out"),
    Refused(pattern: "a)", position: 1, message: "closes nothing"),
    Refused(pattern: "x(a", position: 1, message: "never closed"),
    Refused(pattern: "x[a", position: 1, message: "never closed"),
    Refused(pattern: "*a", position: 0, message: "nothing to repeat"),
    Refused(pattern: "a|+", position: 2, message: "nothing to repeat"),
    Refused(pattern: "a**", position: 2, message: "repeats a repetition"),
    Refused(pattern: "a++", position: 2, message: "possessive"),
    Refused(pattern: "^*", position: 1, message: "an assertion cannot be repeated"),
    Refused(pattern: "\\b+", position: 2, message: "an assertion cannot be repeated"),
    Refused(pattern: "a{3,2}", position: 1, message: "write {2,3}"),
    Refused(pattern: "a{x}", position: 1, message: "escape the brace"),
    Refused(pattern: "a}", position: 1, message: "'}' must be escaped"),
    Refused(pattern: "a]", position: 1, message: "']' must be escaped"),
    Refused(pattern: "[b-a]", position: 1, message: "write a-b"),
    Refused(pattern: "[\\d-z]", position: 1, message: "put '-' last"),
    Refused(pattern: "[a-\\d]", position: 1, message: "put '-' last"),
    Refused(pattern: "a\\", position: 1, message: "ends with a backslash"),
    Refused(pattern: "\\q", position: 0, message: "'\\q' is no escape"),
    Refused(pattern: "\\Aa", position: 0, message: "write ^"),
    Refused(pattern: "a\\z", position: 1, message: "write $"),
    Refused(pattern: "\\01", position: 0, message: "write \\x00"),
    Refused(pattern: "\\xg1", position: 0, message: "2 hexadecimal digits"),
    Refused(pattern: "\\u{110000}", position: 0, message: "no code point"),
    Refused(pattern: "\\pL", position: 0, message: "stands in braces"),
    Refused(pattern: "a\\p{Nope}", position: 1, message: "no Unicode property is named so"),
    Refused(pattern: "\\p{Letter", position: 0, message: "never closed"),
    Refused(pattern: "(?P<n>a)", position: 0, message: "(?<name>…)"),
    Refused(pattern: "(?i)a", position: 0, message: "write (?i:…)"),
    Refused(pattern: "(?>a)", position: 0, message: "write (?:…)"),
    Refused(pattern: "(?#x)a", position: 0, message: "leave (?#…) out"),
    Refused(pattern: "(?<n>a)(?<n>b)", position: 7, message: "rename one"),
    Refused(pattern: "(?<1>a)", position: 3, message: "name of a group"),
    Refused(pattern: "(?x:a)", position: 0, message: "this is no group"),
    Refused(pattern: "\\Ca", position: 0, message: "use (?s:.)", syntax: .re2),
    Refused(pattern: "a\\Z", position: 1, message: "write \\z", syntax: .re2),
    Refused(pattern: "[[:nope:]]", position: 1, message: "is no class", syntax: .re2),
    Refused(pattern: "(a)\\1", position: 3, message: "back-references", syntax: .re2),
    Refused(pattern: "(?=a)", position: 0, message: "look-ahead", syntax: .re2),
    Refused(pattern: "\\pQ", position: 0, message: "no Unicode category", syntax: .re2),
    Refused(pattern: "a{1001}", position: 1, message: "begins with ^", syntax: .re2),
    Refused(pattern: "(?i", position: 0, message: "never closed", syntax: .re2),
    Refused(pattern: "(?z)", position: 0, message: "this is no group", syntax: .re2),
  ]

  @Test(arguments: all) func `a pattern is refused with its place and a hint`(refused: Refused) {
    let fault = #expect(throws: PatternFault.self) {
      try Pattern(refused.pattern, syntax: refused.syntax)
    }
    #expect(fault?.position == refused.position, "\(fault?.message ?? "")")
    #expect(fault?.message.contains(refused.message) == true, "\(fault?.message ?? "")")
  }

  @Test func `deep groups and long patterns are refused, not run into the ground`() {
    let deep = String(repeating: "(", count: 300) + "a" + String(repeating: ")", count: 300)
    #expect(throws: PatternFault.self) { try Pattern(deep) }
    #expect(Pattern.syntaxFault(inECMA: deep) == nil)
    let long = String(repeating: "a", count: (1 << 20) + 1)
    let fault = #expect(throws: PatternFault.self) { try Pattern(long) }
    #expect(fault?.message.contains("longer") == true)
  }

  @Test func `the deepest pattern fits the stack of a small thread`() async throws {
    // Groups, alternatives that share beginnings and repetitions, as deep as they may be.
    var source = "z"
    for _ in 0..<39 { source = "(a|ab|\(source))*" }
    let branches = (1...200).map { String(repeating: "a", count: $0) }.joined(separator: "|")
    let sources = [source, branches, "(?:\(branches)|\(source))"]
    let isFine = await withCheckedContinuation { continuation in
      let thread = Thread {
        let all = sources.allSatisfy { source in
          guard let pattern = try? Pattern(source) else { return false }
          let text = Array("zaab".utf8)
          return text.withUnsafeBytes { PatternMatcher(pattern).captures(in: $0) } != nil
        }
        continuation.resume(returning: all)
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(isFine)
  }

  @Test func `large counts are fine where a match begins with the text`() throws {
    let matcher = PatternMatcher(try Pattern("^.{2,2048}$"))
    for (length, isMatch) in [(1, false), (2, true), (2_048, true), (2_049, false)] {
      let text = [UInt8](repeating: 0x61, count: length)
      #expect(text.withUnsafeBytes { matcher.finds(in: $0) } == isMatch, "\(length)")
    }
  }

  @Test func `punctuation may be escaped needlessly`() throws {
    let matcher = PatternMatcher(try Pattern("^\\@\\-\\_\\:\\ \\\"$"))
    #expect(Array("@-_: \"".utf8).withUnsafeBytes { matcher.finds(in: $0) })
    #expect(Pattern.syntaxFault(inECMA: "\\@")?.message.contains("without the backslash") == true)
  }
}
