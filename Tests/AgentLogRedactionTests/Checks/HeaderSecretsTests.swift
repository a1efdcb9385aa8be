import Testing

@testable import AgentLogRedaction

@Suite struct `Secrets of headers and addresses` {
  @Test func `a header's token is no word`() {
    let trial = CheckTrial(.headerToken)
    #expect(trial.verdict("eIdWHQqRfFmvP5LDDh") == .contextual)
    #expect(trial.verdict("FAKE-EXAMPLE-key-0000") == .contextual)
    #expect(trial.verdict("authentication") == nil)
    #expect(trial.verdict("12345678") == nil)
  }

  @Test func `basic authentication decodes to a pair`() {
    let trial = CheckTrial(.basicPair)
    #expect(trial.verdict("QWxhZGRpbjpvcGVuIHNlc2FtZQ==") == .contextual)
    #expect(trial.verdict("understanding") == nil)
    #expect(trial.verdict("QWxhZGRpbg==") == nil)
  }

  @Test(arguments: [
    ("://joe:s3same@db.acme.dev", "s3same", Tier.contextual),
    ("://user:password@yelp.com", "password", .contextual),
    ("://user:password@example.com", "password", .placeholder),
  ])
  func `user info is judged with its host`(text: String, value: String, tier: Tier) {
    let trial = CheckTrial(.userInfo)
    #expect(userInfo(trial, text, value) == tier)
  }

  @Test(arguments: ["${pass}", "{{pass}}", "*****", "$password", "%PASS%", "8000;x"])
  func `variables and masks in user info are nothing`(value: String) {
    #expect(userInfo(CheckTrial(.userInfo), "://joe:\(value)@db.acme.dev", value) == nil)
  }

  /// The match goes on behind the value, to the end of the host.
  private func userInfo(_ trial: CheckTrial, _ text: String, _ value: String) -> Tier? {
    let bytes = Array(text.utf8)
    let end = bytes.lastIndex(of: 0x40) ?? 0
    return bytes.withUnsafeBytes { raw in
      trial.check.judge(
        Match(text: raw, range: 0..<bytes.count, value: (end - value.utf8.count)..<end), trial.tier)
    }
  }

  @Test(arguments: [
    ("?access_token=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "token", true),
    ("?a=1&amp;sig=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "sig", true),
    ("#access_token=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "token", true),
    ("?page_token=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "token", false),
    ("?code=404404", "404404", "code", false),
    ("access_token=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "token", false),
    (";token=q8x7Lm2Zk3Qm", "q8x7Lm2Zk3Qm", "token", false),
  ])
  func `a parameter's name tells, in an address`(
    text: String, value: String, word: String, isSecret: Bool
  ) {
    let trial = CheckTrial(.secretParameter)
    #expect((trial.verdict(text, value: value, from: word) != nil) == isSecret)
  }

  @Test func `a cookie is one where the line or a key says so`() {
    let trial = CheckTrial(.cookieValue)
    let text = "session=38afes7a8u2f9qq1"
    #expect(trial.verdict("Set-Cookie: " + text, value: "38afes7a8u2f9qq1", from: "session") != nil)
    #expect(trial.verdict(text, value: "38afes7a8u2f9qq1", from: "session") == nil)
    #expect(
      trial.verdict(text, value: "38afes7a8u2f9qq1", from: "session", keys: ["cookie"]) != nil)
    #expect(
      trial.verdict("cookie\n" + text, value: "38afes7a8u2f9qq1", from: "session") == nil)
  }
}
