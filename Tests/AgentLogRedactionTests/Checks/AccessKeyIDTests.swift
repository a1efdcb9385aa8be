import Testing

@testable import AgentLogRedaction

@Suite struct `AWS access key ids` {
  @Test func `the documentation's is a placeholder`() {
    #expect(judged(.accessKeyID, "AKIA" + "IOSFODNN7EXAMPLE") == .placeholder)
  }

  @Test func `one with digits that base 32 has not was made up`() {
    #expect(judged(.accessKeyID, "AKIA" + "FAKE0000QWERTYUI") == .placeholder)
    #expect(judged(.accessKeyID, "AKIA" + "QWERTYUIASDFGH27") == .structural)
  }
}
