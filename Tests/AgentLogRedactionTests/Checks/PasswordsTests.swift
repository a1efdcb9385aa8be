import Testing

@testable import AgentLogRedaction

@Suite struct `Passwords that are said or given` {
  @Test(arguments: [
    ("is hunter2", "hunter2", true), ("is 'swordfish'", "swordfish", true),
    ("is incorrect", "incorrect", false), ("is displayed", "displayed", false),
    ("is wrong!", "wrong!", false), ("is <secret>", "<secret>", false),
  ])
  func `a plain word is one only in quotes`(text: String, value: String, isSecret: Bool) {
    #expect((CheckTrial(.spokenSecret).verdict(text, value: value) != nil) == isSecret)
  }

  @Test func `a key that is spoken of is one only where it looks drawn`() {
    let trial = CheckTrial(.spokenSecret)
    #expect(trial.verdict("key to 'slot'", value: "slot", from: "key") == nil)
    #expect(trial.verdict("key is q8x7Lm2Zk3Qm", value: "q8x7Lm2Zk3Qm", from: "key") != nil)
  }

  @Test(arguments: [
    ("x --password s3same", "s3same", "-password", true),
    ("x --password-stdin reg.acme.dev", "reg.acme.dev", "-password", false),
    ("a low-key approach", "approach", "-key", false),
    ("x --max-tokens q8x7Lm2Z", "q8x7Lm2Z", "-tokens", false),
    ("x --token $TOKEN", "$TOKEN", "-token", false),
  ])
  func `a flag's whole name decides`(text: String, value: String, start: String, isSecret: Bool) {
    #expect((CheckTrial(.flagSecret).verdict(text, value: value, from: start) != nil) == isSecret)
  }

  @Test func `a program is given no flag, no variable, and pass only by a flag`() {
    let trial = CheckTrial(.commandPassword)
    #expect(trial.verdict("mysql -pX7y", value: "X7y", from: "mysql") == .contextual)
    #expect(trial.verdict("mysql -p$PASS", value: "$PASS", from: "mysql") == nil)
    #expect(trial.verdict("-passin pass:abc", value: "abc", from: "pass:") == .contextual)
    #expect(trial.verdict("will pass:all", value: "all", from: "pass:") == nil)
  }

  @Test func `a connection string has other parts`() {
    let trial = CheckTrial(.connectionString)
    #expect(
      trial.verdict("Server=a;Password=x7;", value: "x7", from: "Password") == .contextual)
    #expect(trial.verdict("Password=x7;", value: "x7", from: "Password") == nil)
    #expect(
      trial.verdict("Server=a;Password=secret;", value: "secret", from: "Password")
        == .placeholder)
  }
}
