import Testing

@testable import AgentLogRedaction

@Suite struct `Letters and digits` {
  @Test func `both must be there`() {
    #expect(judged(.lettersAndDigits, "abc123") == .structural)
    #expect(judged(.lettersAndDigits, "authentication-required") == nil)
    #expect(judged(.lettersAndDigits, "1234-5678") == nil)
  }

  @Test func `a placeholder stays one`() {
    #expect(judged(.lettersAndDigits, "EXAMPLEKEY", tier: .placeholder) == .placeholder)
  }
}
