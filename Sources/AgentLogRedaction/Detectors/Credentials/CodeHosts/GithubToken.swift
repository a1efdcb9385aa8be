extension Detectors {
  /// Classic, OAuth, user-to-server, server-to-server and refresh tokens: ghp_, gho_, ghu_, ghs_,
  /// ghr_ and at least 36; the last six are a CRC-32 in base 62 of the 30 before. Cut ones of 20
  /// leak as well.
  static let githubToken = Detector(
    id: "github-token", title: "GitHub token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ghp_", "gho_", "ghu_", "ghr_", "ghs_"),
    pattern: #"gh[pousr]_[A-Za-z0-9]{20,}\b"#,
    checks: [.crc32Base62(prefix: "ghp_"), .publishedExample],
    remedy: """
      Revoke the token at github.com/settings/tokens and issue another. Pass tokens by \
      environment, and log that one was used, never which.
      """,
    flagged: [
      "GITHUB_TOKEN=ghp_" + "1nlYaFtOT9P1wyZ" + "2y60q9dLbzxBqDK31lzl6",
      "oauth_token: gho_" + "pKO0eL2GPwkhxjD" + "1ujhlTBzEPkKYq22UgX5o",
      #"{"token": "ghu_"# + "aHch64bUfQRJ6cK" + "G6C00rnE5ohy96w4OhKsY" + #""}"#,
      "git clone http://ghs_" + "bOmBGFDHRDP6GWJ" + "hBCq4g7hKoz3d1U0vj3Gw"
        + "@github.com/u/r.git",
      "ghp_" + "FRHiHq5YvM0R6D8i1Z" + "CpXKBgcMoF5Jnmcqvf",
    ],
    clean: [
      "branch ghp_abc123",
      "foo_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx",
      "ghp_ is a prefix",
      "ghp_{{token}}",
    ])
}
