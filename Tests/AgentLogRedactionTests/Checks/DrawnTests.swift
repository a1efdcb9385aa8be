import Testing

@testable import AgentLogRedaction

@Suite struct `Drawn values` {
  @Test(arguments: [
    ("acme TOKEN 3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881", "TOKEN"),
    ("acme key 3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881", "key"),
    (
      "acme-SECRET-123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000",
      "SECRET"
    ),
    (
      "password to go on:\n\n3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881",
      "password"
    ),
    ("token is said to be q8x7Lm2Zk3QmX81LwT8zz41p", "q8x7Lm2Zk3QmX81LwT8zz41p", "token"),
  ])
  func `stand beside a word for a secret`(text: String, value: String, word: String) {
    #expect(CheckTrial(.randomBesideName).verdict(text, value: value, from: word) == .contextual)
  }

  @Test(arguments: [
    ("key commit 3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881", "key"),
    ("sort key 3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881", "key"),
    ("the key 3f786850e387550fdab836ed7e6dc881", "3f786850e387550fdab836ed7e6dc881", "key"),
    (
      "token of user 123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000",
      "token"
    ),
    ("max_tokens q8x7Lm2Zk3QmX81LwT8zz41p", "q8x7Lm2Zk3QmX81LwT8zz41p", "tokens"),
    ("secret: AbstractAuthenticationFactory2", "AbstractAuthenticationFactory2", "secret"),
    ("private_key: ed25519.Ed25519PrivateKey", "ed25519.Ed25519PrivateKey", "private"),
    ("PUBLIC KEY BLOCK-----\n\nmDMEZ+Gq1RYJKwYBBAHaRw8B", "mDMEZ+Gq1RYJKwYBBAHaRw8B", "KEY"),
    ("token limit of gpt-4o-mini-2024-07-18", "gpt-4o-mini-2024-07-18", "token"),
    ("/private/var/q8x7Lm2Zk3QmX81LwT8zz41p", "q8x7Lm2Zk3QmX81LwT8zz41p", "private"),
  ])
  func `hashes, ids and names near such a word are none`(text: String, value: String, word: String)
  {
    #expect(CheckTrial(.randomBesideName).verdict(text, value: value, from: word) == nil)
  }

  @Test func `alone only what mixes everything`() {
    let trial = CheckTrial(.surelyDrawn)
    #expect(trial.verdict("Xy9aB8cD7eF6gH5iJ4kL3mN2oP1qR0sT") == .contextual)
    for clean in [
      "3f786850e387550fdab836ed7e6dc881de23001b", "call_u9yEe7WVZT5WttL9u5NyZjnYQ8",
      "SGVsbG8sIHRoaXMgaXMgdGV4dCB0aGF0IGlz", "AbstractSingletonProxyFactoryBean2",
    ] {
      #expect(trial.verdict(clean) == nil)
    }
  }

  @Test func `as the user of an address`() {
    let trial = CheckTrial(.drawnUser)
    #expect(trial.verdict("FAKEEXAMPLEtoken0000") == .contextual)
    #expect(trial.verdict("organisation-name") == nil)
    #expect(trial.verdict("${GITHUB_TOKEN_0000}") == nil)
  }
}
