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

  @Test func `one pattern serves many threads`() async throws {
    let pattern = try Pattern("(\\p{L}+)-(\\d+)")
    let all = await withTaskGroup(of: [Range<Int>?]?.self) { group in
      for number in 0..<32 {
        group.addTask {
          let text = Array("id é-\(number % 10)".utf8)
          return text.withUnsafeBytes { PatternMatcher(pattern).captures(in: $0) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count == 32)
    #expect(all.allSatisfy { $0 == [3..<7, 3..<5, 6..<7] })
  }

  @Test func `skipping finds the first byte of a match wherever it stands`() throws {
    for source in ["q", "qx?", "[qQ]x?", "[q-t]x?"] {
      let matcher = PatternMatcher(try Pattern(source))
      for length in 1..<50 {
        var text = [UInt8](repeating: 0x61, count: length)
        #expect(text.withUnsafeBytes { matcher.firstMatch(in: $0) } == nil, "\(source)")
        for place in 0..<length {
          text[place] = 0x71
          let found = text.withUnsafeBytes { matcher.firstMatch(in: $0) }
          #expect(found == place..<place + 1, "\(source) at \(place) of \(length)")
          text[place] = 0x61
        }
      }
    }
    let pair = PatternMatcher(try Pattern("qx"))
    for place in 0..<40 {
      let text = Array((String(repeating: "q", count: place) + "qx" + "aaa").utf8)
      let part = Array(text.prefix(place + 1))
      #expect(text.withUnsafeBytes { pair.firstMatch(in: $0) } == place..<place + 2)
      #expect(part.withUnsafeBytes { pair.firstMatch(in: $0) } == nil)
      #expect(text.withUnsafeBytes { pair.firstMatch(in: $0, to: place + 1) } == nil)
    }
  }

  private func captures(of matcher: PatternMatcher, in text: String) -> [Range<Int>?]? {
    Array(text.utf8).withUnsafeBytes { matcher.captures(in: $0) }
  }
}
