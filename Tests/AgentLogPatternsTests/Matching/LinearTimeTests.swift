import AgentLogPatterns
import Testing

/// The work for twice the input is at most about twice the work, for patterns that make engines
/// which backtrack hang.
@Suite struct LinearTimeTests {
  /// A debug build runs at a twentieth of the speed; the ratio is the same.
  private static let length = 32 << 10

  struct Hard: CustomTestStringConvertible, Sendable {
    var id: String
    var pattern: String
    var syntax = Pattern.Syntax.re2
    /// Steps for a byte, at most.
    var most = 3
    var testDescription: String { id }
  }

  static let all = [
    Hard(id: "nested plus", pattern: "(a+)+$"),
    Hard(id: "nested plus that fails", pattern: "^(a+)+b"),
    Hard(id: "equal alternatives", pattern: "(a|a)*b"),
    Hard(id: "star of star of dot", pattern: "(.*)*x"),
    Hard(id: "forty options", pattern: "(a?){40}a{40}"),
    Hard(id: "forty options that fail", pattern: "^(a?){40}a{40}b"),
    Hard(id: "nested counts", pattern: "((a{0,9}){0,9}b){1,9}", most: 60),
    Hard(id: "deeply nested counts", pattern: "((((a{2}){2}){2}){2}){2}b", most: 8),
    Hard(id: "exponential states", pattern: "(a|b)*a(a|b){12}c", most: 60),
    Hard(id: "a count at the end", pattern: "[ab]*a[ab]{60}c", most: 600),
    Hard(
      id: "10,000 words", pattern: (0..<10_000).map { "a\($0)x" }.joined(separator: "|"),
      most: 5),
    Hard(
      id: "10,000 options", pattern: (0..<10_000).map { "a?\($0)" }.joined(separator: "|"),
      most: 5),
    Hard(id: "ECMA-262", pattern: "^([\\w-]+\\.?)*@$", syntax: .ecma262),
  ]

  @Test(arguments: all) func `twice the input takes twice the steps`(hard: Hard) throws {
    let pattern = try Pattern(hard.pattern, syntax: hard.syntax)
    for text in ["a", "ab", "aab"] {
      let once = steps(pattern, text, Self.length)
      let twice = steps(pattern, text, 2 * Self.length)
      #expect(twice <= 2 * once + once / 10 + 1_000, "\(text): \(once), then \(twice)")
      // What is built once is not counted.
      #expect(twice - once <= hard.most * Self.length, "\(text): \(once), then \(twice)")
    }
  }

  /// Steps of all that a matcher does.
  private func steps(_ pattern: Pattern, _ unit: String, _ length: Int) -> Int {
    let matcher = PatternMatcher(pattern)
    let text = Array(String(repeating: unit, count: length / unit.utf8.count).utf8)
    text.withUnsafeBytes { bytes in
      _ = matcher.finds(in: bytes)
      _ = matcher.match(at: 0, in: bytes)
    }
    return matcher.steps
  }

  @Test func `a match at a place does not read on where nothing can match any more`() throws {
    let matcher = PatternMatcher(try Pattern("AKIA[A-Z2-7]{16}\\b", syntax: .re2))
    let text = Array(("AKIA" + "ABCDEFGH2345WXYZ" + String(repeating: " x", count: 5_000)).utf8)
    text.withUnsafeBytes { bytes in
      _ = matcher.match(at: 0, in: bytes)
      let before = matcher.steps
      #expect(matcher.match(at: 0, in: bytes) == 20)
      #expect(matcher.steps - before <= 22)
    }
  }

  @Test func `captures are linear too`() throws {
    let pattern = try Pattern("(a*)*(a|b)*(x)?$", syntax: .re2)
    func steps(_ length: Int) -> Int {
      let matcher = PatternMatcher(pattern)
      let text = [UInt8](repeating: 0x61, count: length)
      let captures = text.withUnsafeBytes { matcher.captures(in: $0) }
      #expect(captures?[0] == 0..<length)
      return matcher.steps
    }
    let once = steps(2_000)
    #expect(steps(4_000) <= 2 * once + 100)
  }
}
