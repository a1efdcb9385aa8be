extension Detectors {
  /// The stateless installation token of 2026: ghs_, the app's id, _ and a JSON web token, about
  /// 520 characters in all (GitHub changelog, April and May 2026).
  static let githubAppToken = Detector(
    id: "github-app-token", title: "GitHub App token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ghs_"),
    pattern: #"ghs_(?:[0-9]{1,20}_)?eyJ[A-Za-z0-9_\-]{8,}(?:\.[A-Za-z0-9_\-]+){0,2}"#,
    remedy: """
      It expires within the hour; revoke it with DELETE /installation/token until then. Log the \
      installation's id.
      """,
    flagged: [
      "GITHUB_TOKEN=ghs_" + "5295269" + "_" + "eyJhbGciOiJSUzI1Ni" + "IsInR5cCI6IkpXVCJ9."
        + "eyJzdWIiOiI4MzEzMDYz" + "MSIsImlhdCI6MTc2NDM1MjQzOH0." + "6HabkFIxWkWr2oRixl8X"
        + "TY5HydhwJ9zQlDUykIICf1T",
      "x-access-token:ghs_" + "235942" + "_" + "eyJhbGciOiJIUzI1Ni" + "IsInR5cCI6IkpXVCJ9."
        + "eyJzdWIiOiI3MzUwNDc4" + "NyIsImlhdCI6MTc2NDE5MjUzM30." + "D5PVaZsQ9eJmlR0WZjew"
        + "SDu0E6NK0pUoom0AolkaPf0" + "@github.com",
      #"{"token": "ghs_"# + "41570261" + "_" + "eyJhbGciOiJFUzI1Ni" + "IsInR5cCI6IkpXVCJ9."
        + "eyJzdWIiOiI2MDQwMTE5" + "NyIsImlhdCI6MTc2NDU0NjMyMn0." + "LWGDNa6DHqimbJWjz8Pw"
        + "pUJrszCOi5YYAkpwEBppxpg" + #""}"#,
    ],
    clean: [
      "ghs_123456",
      "ghs_123456_eyJ",
      "ghs_ and eyJ",
    ])
}
