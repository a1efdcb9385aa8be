extension Detectors {
  /// Classic, OAuth, user-to-server, server-to-server and refresh tokens. The last six characters
  /// are a CRC-32 in base 62 of those before them.
  static let githubToken = Detector(
    id: "github-token", title: "GitHub token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ghp_", "gho_", "ghu_", "ghr_", "ghs_"),
    pattern: #"gh[pousr]_[A-Za-z0-9]{36,255}\b"#,
    checks: [],
    remedy: """
      Revoke the token at github.com/settings/tokens and issue another. Pass tokens by \
      environment, and log that one was used, never which.
      """,
    flagged: [
      "ghp" + "_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx",
      "oauth_token: gho" + "_fq75OMU7UVbS9pTZmoCCzJT6TM5d1w099FgG",
      #"{"token": "ghu"# + #"_16C7e42F292c69C2E7C10c838347Ae178B4a"}"#,
    ],
    clean: ["branch ghp_abc123", "foo_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx", "ghp_ is a prefix"])
}
