extension Detectors {
  /// key- and 32 hexadecimal digits; newer ones 32, 8 and 8 told by their name.
  static let mailgunKey = Detector(
    id: "mailgun-key", title: "Mailgun key", family: .credential, tier: .structural,
    starts: NamedSecret.starts("mailgun")
      + Detector.Start.literals("key-"),
    pattern: NamedSecret.pattern(
      #"mailgun(?:[A-Za-z0-9_ .\-]{0,24}?(?i:key|token|secret|auth)"#
        + "[A-Za-z0-9_]{0,8})?",
      "(?:pub)?key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}",
      needsNoun: false),
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.mailgun.com/settings/api_security and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "MAILGUN_API_KEY=key-" + "1feac7921a1c2b3f" + "907fa0fca9cc2346",
      #"{"result": "mailgunApiKey="# + "bfc3a83793730b51" + "600e459634b97b78" + "-" + "8fd61905"
        + "-" + "a55bc221" + #""}"#,
      "api:key-" + "49035553dab78b96" + "649c25aad204eb52",
    ],
    clean: [
      "key-value",
      "MAILGUN_API_KEY=${KEY}",
      "mailgun sent " + "1fa7a93298ab8a0a" + "31005dc3f92f3d0b",
    ])
}
