import AgentLogPatterns
import Testing

@Suite struct PatternMatcherTests {
  @Test func `the groups of the first match are found, and nil where one took no part`() throws {
    let matcher = PatternMatcher(try Pattern("(?<key>[a-z]+)=(\\d+)?(x)?"))
    #expect(matcher.pattern.groupNames == ["key": 1])
    #expect(captures(of: matcher, in: "  ab=12") == [2..<7, 2..<4, 5..<7, nil])
    #expect(captures(of: matcher, in: "  ab12") == nil)
  }

  @Test func `a match at a place begins there or nowhere`() throws {
    let matcher = PatternMatcher(try Pattern("sk-[a-z0-9]{4,8}\\b", syntax: .re2))
    let text = Array("key sk-abc123 sk-".utf8)
    text.withUnsafeBytes { bytes in
      #expect(matcher.match(at: 4, in: bytes) == 13)
      #expect(matcher.match(at: 3, in: bytes) == nil)
      #expect(matcher.match(at: 14, in: bytes) == nil)
      #expect(matcher.match(at: 17, in: bytes) == nil)
      #expect(matcher.match(at: 18, in: bytes) == nil)
      #expect(matcher.match(at: -1, in: bytes) == nil)
    }
  }

  private func captures(of matcher: PatternMatcher, in text: String) -> [Range<Int>?]? {
    Array(text.utf8).withUnsafeBytes { matcher.captures(in: $0) }
  }
}
