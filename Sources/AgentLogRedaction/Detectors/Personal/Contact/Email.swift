extension Detectors {
  /// RFC 5322 and RFC 6531 addresses as people write them: `local@domain.tld`, a local part
  /// in quotes, domains in any script. Reserved domains, addresses that nobody reads and
  /// remotes of version control are told apart by the check.
  static let email = Detector(
    id: "email", title: "e-mail address", family: .personal, tier: .structural,
    starts: Detector.Start.inside("@", reach: 66),
    pattern: #"(?:"[^"@\s\\]{1,62}"|[\#(Letters.any)0-9_](?:[\#(Letters.any)0-9._%+\-]|"#
      + #"[!#$&\x27*/=?^`{|}~][\#(Letters.any)0-9]){0,63})@(?:[\#(Letters.any)0-9]"#
      + #"(?:[\#(Letters.any)0-9\-]{0,61}[\#(Letters.any)0-9])?\.)+"#
      + #"(?:xn--[A-Za-z0-9\-]{2,59}|[\#(Letters.any)]{2,24})"#,
    checks: [.mailDomain],
    remedy: """
      Log a hash of the address or the user's id. Where the address is needed, keep it in the \
      system that owns it and log the reference.
      """,
    flagged: [
      "ping jane" + "@corp-mail.io about it",
      #"{"result": "contact: a.b+c"# + #"@sub.acme.co.uk"}"#,
      "jane.doe" + "@example.com",
      "schreib an jürgen" + "@bücher-müller.de",
      #"from: "j.doe""# + "@acme.org",
      "noreply" + "@github.com",
    ],
    clean: [
      "git@github.com:org/repo.git",
      "pkg@1.2.3",
      "mail user@localhost",
      "icon@2x.png",
      "https://user:pw@db.acme.io/x",
      "scp deploy@web.acme.io:/srv/app .",
    ])
}
