import Testing

@testable import AgentLogRedaction

@Suite struct `Keys of test modes and public keys` {
  @Test func `a test key is a placeholder, a live one is not`() {
    #expect(judged(.testMode("_test_"), "sk_" + "test_4eC39H") == .placeholder)
    #expect(judged(.testMode("_test_"), "sk_" + "live_4eC39H") == .structural)
    #expect(judged(.testMode("_test_"), "sk") == .structural)
  }

  @Test func `a public key is informational`() {
    #expect(judged(.publicKey("pk."), "pk.eyJ1") == .informational)
    #expect(judged(.publicKey("pk."), "sk.eyJ1pk.") == .structural)
  }
}
