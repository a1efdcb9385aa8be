extension Detectors {
  /// `Basic` and base64 of `user:password` (RFC 7617).
  static let basicAuth = Detector(
    id: "basic-auth", title: "basic authentication", family: .generic, tier: .structural,
    starts: Detector.Start.words("basic ", "basic%20"),
    pattern: #"(?i:basic)(?:[ \t]{1,4}|%20)(?P<value>[A-Za-z0-9+/]{4,}={0,2})"#,
    checks: [.basicPair],
    remedy: """
      Change the password: base64 hides nothing. Log the names of headers, never their values.
      """,
    flagged: [
      "Authorization: Basic QWxhZGRpbjp" + "vcGVuIHNlc2FtZQ==",
      #"{"headers": {"authorization": "Basic am9lOmh1"# + #"bnRlcjI="}}"#,
      "proxy uses basic dXNlcjpw" + "YXNzd29yZDE=",
    ],
    clean: [
      "Basic authentication is off", "basic understanding of Swift", "Basic realm=\"acme\"",
      "Authorization: Basic <credentials>",
    ])
}
