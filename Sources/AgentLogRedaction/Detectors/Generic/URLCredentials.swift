extension Detectors {
  /// `scheme://user:x@host`, any scheme (RFC 3986, section 3.2.1).
  static let urlCredentials = Detector(
    id: "url-credentials", title: "password in an address", family: .generic, tier: .structural,
    starts: Detector.Start.literals("://"),
    pattern: #"://[^\s/?#"'<>@:\\`|]*:(?P<value>[^\s/?#"'<>\\`|]+)@"#
      + #"[A-Za-z0-9\[$*][A-Za-z0-9.\-]{0,253}"#,
    checks: [.userInfo],
    remedy: """
      Change the password and log addresses without their user info; clients take it from the \
      environment or a credential helper.
      """,
    flagged: [
      "postgres://joe:" + "s3same" + "@db.acme.dev:5432/x",
      "https://username:" + "pw" + "@yelp.com",
      "redis://:" + "p8xq77ab" + "@cache:6379/0", "see ftp://user:" + "pass" + "@files.acme.dev/a",
    ],
    clean: [
      "https://${user}:${pass}@api.acme.dev", "\"https://url:8000\";@something else",
      "https://url:8000/ @something else", "amqp://user:*****@acme.dev",
      "https://{{user}}:{{pass}}@config.acme.dev", "amqps://username:$password@localhost:5672",
    ])
}
