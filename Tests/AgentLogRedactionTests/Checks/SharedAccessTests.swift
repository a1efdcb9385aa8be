import Testing

@testable import AgentLogRedaction

@Suite struct `Shared access signatures` {
  @Test(arguments: [
    "https://a/b?sv=2024&sig=abc", "https://a/b?sig=abc&se=2027", "sr=x&sig=abc&skn=all",
    "SE=1&sig=abc",
  ])
  func `an expiry, a version or a key's name beside it makes it one`(text: String) {
    #expect(judged(.sharedAccess, text, value: "sig=abc") == .structural)
  }

  @Test(arguments: ["sig=abc", "https://a/b?page=2&sig=abc&use=1", "close=1;sig=abc"])
  func `a signature of something else is none`(text: String) {
    #expect(judged(.sharedAccess, text, value: "sig=abc") == nil)
  }
}
