import Testing

@testable import AgentLogRedaction

@Suite struct `Texts in texts` {
  @Test(arguments: [
    ("userapikey", "apikey", true), ("apiapikey", "apikey", true), ("apike", "apikey", false),
    ("aab", "ab", true), ("", "a", false), ("a", "", true), ("", "", true), ("über", "ü", true),
  ])
  func `are found wherever they stand`(text: String, part: String, isHeld: Bool) {
    #expect(text.holds(part) == isHeld)
  }
}
