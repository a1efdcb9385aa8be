extension Detectors {
  /// `machine host login name password x`, as a netrc file has it, and the same in other words.
  static let loginPassword = Detector(
    id: "login-password", title: "password beside a login name", family: .generic,
    tier: .contextual, starts: Detector.Start.words("password ", "passwd ", "password\n"),
    pattern:
      #"(?i:password|passwd)\s{1,8}(?P<value>[^\s"'`<>()@][^\s"'`<>]{1,126}[^\s"'`<>.,;:?)])"#,
    context: ["login", "machine", "user", "username", "account"],
    checks: [.spokenSecret],
    remedy: """
      Change the password where the login is used. Keep netrc files out of what tools read aloud, \
      and log the host only.
      """,
    flagged: [
      "machine api.acme.dev login ziggy^s password " + "012345abcdef",
      "log in as user joe with password " + "Tr0ub4dor",
      "machine raw.acme.dev\n  login vis\n  password " + "pass123",
    ],
    clean: [
      "the user password reset page", "user forgot password again",
      "login failed: password incorrect", "username and password required",
    ])
}
