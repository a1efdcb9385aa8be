extension Detectors {
  /// machine, login and password in the order of a .netrc file, on one line or three.
  static let netrc = Detector(
    id: "netrc", title: "netrc login", family: .credential, tier: .structural,
    starts: Detector.Start.words("machine "),
    pattern: #"(?i:machine)[ \t]{1,4}[^\s]{1,128}\s{1,8}(?i:login)[ \t]{1,4}"#
      + #"[^\s]{1,128}\s{1,8}(?i:password)[ \t]{1,4}(?P<value>[^\s\"'`$<{\\]{4,200})"#,
    checks: [.publishedExample],
    remedy: """
      Change the password or revoke the token; log the machine's name only.
      """,
    flagged: [
      "machine api.acme.io login ci password x" + "7" + "9ZW46ROesYWQ",
      #"{"result": "machine git.acme.io\n  login bot\n  password "# + "23a1ecadd4f866ee90db"
        + "dc918b8c8cc01dea4319" + #""}"#,
      "default\nmachine h.acme.io\nlogin a\npassword " + "GQJd5YElyYDfYgYRxPy7",
    ],
    clean: [
      "a machine learning login",
      "machine api.acme.io login ci",
      "machine api.acme.io login ci password ${TOKEN}",
    ])
}
