extension Detectors {
  /// About 21 A, letters and digits, and percent-escapes.
  static let twitterBearerToken = Detector(
    id: "twitter-bearer-token", title: "X (Twitter) bearer token",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("AAAAAAAAAAAAAAAAAAAA"),
    pattern: #"\bA{20,24}[A-Za-z0-9]{6,}(?:%[0-9A-Fa-f]{2}[A-Za-z0-9]*){1,}"#,
    remedy: """
      Regenerate it at developer.x.com/en/portal. Log the app's id.
      """,
    flagged: [
      "TWITTER_BEARER_TOKEN=AAAAAAAAAAAA" + "AAAAAAAAAM" + "lr1Gr5kJJrzj" + "%2B"
        + "1aFKsPPU9ZehPisItne5" + "%3D" + "6FLQ8WZASJcdsOh3Ge6S" + "DNUgpnHzyaqPk2OHUbGn",
      #"{"bearer": "AAAAAAAAAAAA"# + "AAAAAAAAA" + "149MmAojDfcX8yvznBvv" + "%3D"
        + "nf3DaYspOWjYWdF2aYaYUrPfA" + "2WEo2XVfMMmAwt0jJetoCXSmJ" + #""}"#,
      "Bearer AAAAAAAAAAAA" + "AAAAAAAAAP" + "OhMyklnjFG" + "%2F" + "GUmi10kXvNusDnexhoIzJrsW"
        + "%3D" + "Vu6dFVc6plL3h7RWYNog9x" + "bEuVDIJV0NptBHPUFkPvbS",
    ],
    clean: [
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "zeros AAAAAAAAAAAAAAAAAAAAAAAAAAAA==",
      "TWITTER_BEARER_TOKEN=${TOKEN}",
    ])
}
