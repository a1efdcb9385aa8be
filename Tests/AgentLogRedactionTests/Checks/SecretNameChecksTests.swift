import Testing

@testable import AgentLogRedaction

@Suite struct `Values beside names in text` {
  private let trial = CheckTrial(.namedSecret)

  @Test func `the name is read from before the word that it was found by`() {
    #expect(trial.verdict("max_tokens=q8x7Lm2Z", value: "q8x7Lm2Z", from: "tokens") == nil)
    #expect(
      trial.verdict("DB_PASSWORD=swordfish", value: "swordfish", from: "PASSWORD") == .contextual)
    #expect(trial.verdict("api key: abcd", value: "abcd", from: "key") == nil)
    #expect(trial.verdict("api key: abcd", value: "abcd", from: "api") == .contextual)
  }

  @Test func `a query has a detector of its own`() {
    #expect(trial.verdict("x?token=q8x7Lm2Z", value: "q8x7Lm2Z", from: "token") == nil)
  }

  @Test func `a closing quote opens nothing`() {
    #expect(trial.verdict(#""Password:", "x7": 1"#, value: ", ", from: "Password") == nil)
  }

  @Test func `a bare comparison is code`() {
    #expect(trial.verdict("if password == other1", value: "other1", from: "password") == nil)
    #expect(
      trial.verdict(#"if password == "other1""#, value: "other1", from: "password")
        == .contextual)
  }

  @Test func `names beside names are lists`() {
    #expect(trial.verdict(#"["password", "username"]"#, value: "username", from: "password") == nil)
  }

  @Test func `a member is judged by its nearest key`() {
    let keyed = CheckTrial(.keyedSecret)
    #expect(keyed.verdict("swordfish", keys: ["config", "password"]) == .contextual)
    #expect(keyed.verdict("swordfish", keys: ["password", "note"]) == nil)
    #expect(keyed.verdict("swordfish") == nil)
  }

  @Test func `in text a member's value is judged as text`() {
    let keyed = CheckTrial(.keyedSecret)
    let keys = ["password"]
    #expect(keyed.verdict(#"{"password": "x7y8", "b"#, value: "x7y8", keys: keys) == .contextual)
    #expect(keyed.verdict("password = (char *) p", value: "(char", keys: keys) == nil)
    #expect(keyed.verdict("password = form.get", value: "form.get", keys: keys) == nil)
    #expect(keyed.verdict("?password=x7y8", value: "x7y8", keys: keys) == nil)
  }
}
