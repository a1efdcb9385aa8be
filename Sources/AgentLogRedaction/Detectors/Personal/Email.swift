extension Detectors {
  /// RFC 5322 addresses as people write them: `local@domain.tld`.
  static let email = Detector(
    id: "email", title: "e-mail address", family: .personal, tier: .structural,
    starts: Detector.Start.inside("@", reach: 64),
    pattern:
      #"\b[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}\b"#,
    checks: [.mailDomain],
    remedy: """
      Log a hash of the address or the user's id. Where the address is needed, keep it in the \
      system that owns it and log the reference.
      """,
    flagged: [
      "ping jane" + "@" + "corp-mail.io about it",
      #"{"result": "contact: a.b+c"# + "@" + #"sub.acme.co.uk"}"#,
      "jane.doe" + "@" + "example.com",
    ],
    clean: ["git" + "@" + "github.com:org/repo.git", "pkg@1.2.3", "mail user@localhost"])
}
