extension Detectors {
  /// `new NetworkCredential("user", "x")`, `HTTPBasicAuth('user', 'x')`, `auth=("user", "x")`.
  static let credentialPair = Detector(
    id: "credential-pair", title: "name and password passed to a function", family: .generic,
    tier: .contextual,
    starts: Detector.Start.words(
      "networkcredential(", "networkcredential (", "basicauth(", "basic_auth(", "auth=(",
      "auth = (",
      "login(", "authenticate(", "pscredential(", "credentials("),
    pattern: #"(?i:networkcredential|basicauth|basic_auth|auth ?=|login|authenticate|pscredential|"#
      + #"credentials) ?\([ \t]{0,4}@?\\?["'][^"'\n]{0,128}["'][ \t]{0,4},[ \t]{0,4}@?\\?["']"#
      + #"(?P<value>[^"'\\\n]{2,128})"#,
    checks: [.noStandIn],
    remedy: """
      Change the password and read it from the environment; do not log source code with its \
      literals, log the file and line.
      """,
    flagged: [
      #"c = new NetworkCredential("nu@acme.dev", "vzihla"# + #"quknriqlht");"#,
      "requests.get(url, auth=('joe', '" + "hunter2'))",
      #"server.login("mailer", "AP7JaG9"# + #"ToerxB")"#,
    ],
    clean: [
      "client.login(username, password)", #"requests.get(url, auth=("user", "${PASSWORD}"))"#,
      #"new NetworkCredential("user", "<password>")"#, "login('page')",
    ])
}
