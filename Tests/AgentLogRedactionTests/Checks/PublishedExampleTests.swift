import Testing

@testable import AgentLogRedaction

@Suite struct `Published examples` {
  @Test(arguments: [
    "AKIAIOSFODNN7EXAMPLE", "ghp_xxxxxxxxxxxxxxxxxxxx", "sk-your-key-goes-here",
    "aBcDeFgHiJkLmN", "key1234567890", "0101010101010101010101", "tok_PLACEHOLDER_1",
  ])
  func `are placeholders`(text: String) {
    #expect(judged(.publishedExample, text) == .placeholder)
  }

  @Test(arguments: [
    "ghp_" + "zQWBuTSOoRi4A9spHcVY5n" + "cnsDkxkJ0mLq17", "a1b2c3d4e5f60718293a", "abcdefg-3",
    "0123456", "",
  ])
  func `random values keep their tier`(text: String) {
    #expect(judged(.publishedExample, text) == .structural)
  }
}
