import Testing

@testable import AgentLogRedaction

@Suite struct `No hash` {
  @Test func `all hexadecimal is a hash`() {
    #expect(judged(.notAHash, "ded7db27a4558e2ea9bbf0bf36ae0e8521618f36") == nil)
    #expect(judged(.notAHash, "DED7DB27A4558E2EA9BBF0BF36AE0E8521618F36") == nil)
  }

  @Test func `one other character makes it none`() {
    #expect(judged(.notAHash, "ded7db27a4558e2ea9bbf0bf36ae0e8521618f3/") == .structural)
    #expect(judged(.notAHash, "aaaa", tier: .placeholder) == .placeholder)
  }
}
