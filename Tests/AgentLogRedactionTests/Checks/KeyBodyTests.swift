import Testing

@testable import AgentLogRedaction

@Suite struct `Bodies of private keys` {
  @Test func `base64 of a key is one`() {
    #expect(judged(.keyBody, "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC") == .structural)
  }

  @Test(arguments: ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "YOURKEYYOURKEYYOURKEY", "0000\n1111"])
  func `filling is none`(text: String) {
    #expect(judged(.keyBody, text) == nil)
  }
}
