extension Detectors {
  /// A value that looks drawn (normalised entropy and a bigram model) shortly behind a word for a
  /// secret, however they are joined: `acme TOKEN 9f86…`, `Unseal Key 2: 0tZn…`.
  static let genericSecret = Detector(
    id: "generic-secret", title: "random value beside a word for a secret", family: .generic,
    tier: .contextual,
    starts: Detector.Start.words(
      "secret", "token", "private", "access", "key", "passw", "credential", "unseal"),
    pattern: #"[A-Za-z]{3,24}"#
      + #"(?:[^A-Za-z0-9]{1,12}[A-Za-z0-9_]{1,15}){0,5}?[^A-Za-z0-9]{1,12}"#
      + #"(?P<value>[A-Za-z0-9][A-Za-z0-9+/_.~\-]{12}[A-Za-z0-9]*"#
      + #"(?:[+/_.~\-]{1,3}[A-Za-z0-9]+){0,40}={0,2})"#,
    checks: [.randomBesideName],
    remedy: """
      Find out what the value opens and revoke it; log the name of the secret, or a hash of it.
      """,
    flagged: [
      "lemlist TOKEN " + "abcdef0123456789abcdef0123456789",
      "Unseal Key 2: 0tZn+7QQCxphpHwTm7" + "/dC3LpP5JGIbYl3PK8Sy81R+P2",
      "use this password to proceed:\n\n" + "bd9627decc6346d780b3b6ab6ea8fe1f",
      "acmePRIVATEkey-" + "q8x7Lm2Zk3QmX81LwT8zz41pQ",
    ],
    clean: [
      "token for run 123e4567-e89b-42d3-a456-426614174000", "access at 2024-11-15T20:12:10Z",
      "key commit 3f786850e387550fdab836ed7e6dc881de23001b", "model key: claude-3-opus-20240229",
      "private static final long serialVersionUID = 1234567890123456789L",
      "secret AuthenticationMiddlewareFactoryBean2", "token usage: 123456789012",
    ])
}
