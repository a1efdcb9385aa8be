extension Detectors {
  /// `https://x@host` and `https://x:x-oauth-basic@host`: a token where a user's name stands, as
  /// git and Sentry have it.
  static let urlToken = Detector(
    id: "url-token", title: "token as the user of an address", family: .generic,
    tier: .structural, starts: Detector.Start.literals("://"),
    pattern: #"://(?P<value>[^\s/?#"'<>@:\\`|]{16,})(?::(?:x-oauth-basic)?)?@"#
      + #"[A-Za-z0-9\[][A-Za-z0-9.\-]{2,253}"#,
    checks: [.drawnUser],
    remedy: """
      Revoke the token and log addresses without their user info; git takes tokens from a \
      credential helper.
      """,
    flagged: [
      "git clone https://FAKEEXAMPLE" + "token0000@git.acme.dev/team/repo.git",
      "git+https://111da111qqqq309b" + "qq562159952c2c2a:x-oauth-basic@github.com/a/b.git",
      "https://Zk3QmX81LwT8zz" + "41pQ@sentry.acme.dev/42",
    ],
    clean: [
      "https://organisation-name@dev.azure.com/organisation-name/project",
      "ssh://git@github.com/a/b",
      "https://${GITHUB_TOKEN_FOR_CI}@github.com/a/b",
    ])
}
