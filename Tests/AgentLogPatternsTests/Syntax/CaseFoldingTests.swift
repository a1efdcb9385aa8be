import Testing

@testable import AgentLogPatterns

@Suite struct `Folding of case` {
  @Test func `whatever has a partner stands in one of the blocks`() {
    for scalar in CaseFolding.others.keys where scalar >= 0x80 {
      #expect(
        CaseFolding.blocks.contains { $0.low <= scalar && scalar <= $0.high },
        "U+\(String(scalar, radix: 16))")
    }
  }

  @Test func `letters of Latin-1 have the partners that the table tells`() {
    for scalar: UInt32 in 0x80...0x17F {
      guard let partners = CaseFolding.latinPartners(of: ScalarRange(scalar, scalar)) else {
        continue
      }
      #expect(
        Set(CaseFolding.others[scalar] ?? []) == Set(partners.map(\.low)).union([scalar]),
        "U+\(String(scalar, radix: 16))")
    }
  }

  @Test(arguments: [
    ("(?i)[^x]", "K", true), ("(?i)[^\\x00-\\x7F]", "k", false),
    ("(?i)[\\x{C0}-\\x{FF}]", "\u{178}", true), ("(?i)f\u{FC}hrer", "F\u{DC}HRER", true),
    ("(?i)\u{E5}", "\u{212B}", true), ("(?i)\u{DF}", "\u{1E9E}", true), ("(?i)k", "\u{212A}", true),
  ])
  func `a set is closed over case`(pattern: String, text: String, matches: Bool) throws {
    let matcher = PatternMatcher(try Pattern(pattern, syntax: .re2))
    var text = text
    #expect(text.withUTF8 { matcher.finds(in: UnsafeRawBufferPointer($0)) } == matches)
  }
}
