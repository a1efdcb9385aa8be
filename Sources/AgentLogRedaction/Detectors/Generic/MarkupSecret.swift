extension Detectors {
  /// `<dbPassword>x</dbPassword>`: an element whose name says what it holds.
  static let markupSecret = Detector(
    id: "markup-secret", title: "element of a secret's name", family: .generic, tier: .contextual,
    starts: Detector.Start.words(
      "password>", "passwd>", "pwd>", "passphrase>", "secret>", "token>", "key>"),
    pattern: #"[A-Za-z]{3,12}>(?P<value>[^<>\n]{3,})</"#,
    checks: [.namedSecret],
    remedy: """
      Change the secret; log documents as a hash and a length, or mask their secret elements first.
      """,
    flagged: [
      "<dbPassword>" + "hunter2</dbPassword>", "<server><passwd>" + "p8xq77</passwd></server>",
      "<ApiKey>" + "k3Jx9Qm2LwT8zz41</ApiKey>",
    ],
    clean: [
      "<password></password>", "<password>${db.password}</password>", "<key>name</key>",
      "<token>word</token>",
    ])
}
