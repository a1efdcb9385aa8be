import AgentLogPatterns
import Testing

@Suite struct InvalidUTF8Tests {
  static let broken: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE2, 0x82], [0xE0, 0x80, 0x80],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x9F, 0x90], [0xF0, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF],
  ]

  static let sources = [".", "[^a]", "\\P{L}", "\\p{L}", "[\\s\\S]", "\\W", "\\p{Any}", "\\P{Lu}"]

  @Test(arguments: broken) func `no class matches what is no UTF-8`(bytes: [UInt8]) throws {
    for source in Self.sources {
      let matcher = PatternMatcher(try Pattern(source))
      #expect(bytes.withUnsafeBytes { matcher.firstMatch(in: $0) } == nil, "\(source)")
      // What stands around is found all the same.
      let inside = [0x21] + bytes + [0x21]
      let whole = PatternMatcher(try Pattern("^!\(source)+!$"))
      #expect(inside.withUnsafeBytes { whole.firstMatch(in: $0) } == nil, "\(source)")
      let after = PatternMatcher(try Pattern("!$"))
      #expect(
        inside.withUnsafeBytes { after.firstMatch(in: $0) }
          == inside.count - 1..<inside.count)
    }
  }

  @Test func `exactly what is UTF-8 is a character`() throws {
    let matcher = PatternMatcher(try Pattern("^[^]$"))
    // Bytes on both sides of every border that UTF-8 has.
    let edges: [UInt8] = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    var texts = (0...255).map { [UInt8($0)] }
    for lead: UInt8 in [0xC0, 0xC1, 0xC2, 0xDF] { texts += edges.map { [lead, $0] } }
    for lead: UInt8 in [0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0] {
      for second in edges { texts += edges.map { [lead, second, $0] } }
    }
    for lead: UInt8 in [0xF0, 0xF1, 0xF3, 0xF4, 0xF5] {
      for second in edges {
        for third: UInt8 in [0x7F, 0x80, 0xBF, 0xC0] {
          texts += edges.map { [lead, second, third, $0] }
        }
      }
    }
    var characters = 0
    for text in texts {
      let decoded = String(decoding: text, as: UTF8.self)
      let isCharacter = Array(decoded.utf8) == text && decoded.unicodeScalars.count == 1
      characters += isCharacter ? 1 : 0
      #expect(text.withUnsafeBytes { matcher.finds(in: $0) } == isCharacter, "\(text)")
    }
    #expect(characters > 400)
  }

  @Test func `an empty text has no address and does no harm`() throws {
    let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
    for source in ["", "a", "a*", "^$", "\\b", "\\B", "(a)?", "[^a]"] {
      let matcher = PatternMatcher(try Pattern(source))
      let isEmpty = !["a", "\\b", "[^a]"].contains(source)
      #expect(matcher.finds(in: nothing) == isEmpty, "\(source)")
      #expect(matcher.firstMatch(in: nothing) == (isEmpty ? 0..<0 : nil))
      #expect(matcher.match(at: 0, in: nothing) == (isEmpty ? 0 : nil))
      #expect((matcher.captures(in: nothing) != nil) == isEmpty)
    }
  }

  @Test func `no assertion holds within a character`() throws {
    let text = Array("aéa".utf8)
    let matcher = PatternMatcher(try Pattern("\\B"))
    #expect(text.withUnsafeBytes { matcher.finds(in: $0) } == false)
  }
}
