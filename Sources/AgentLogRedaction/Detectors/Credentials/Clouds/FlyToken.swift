extension Detectors {
  /// fo1_ and 43, or macaroons fm1r_, fm1a_ and fm2_ in base64.
  static let flyToken = Detector(
    id: "fly-token", title: "Fly.io token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("fo1_", "fm1r_", "fm1a_", "fm2_"),
    pattern: #"\b(?:fo1_[A-Za-z0-9_\-]{40,}|fm(?:1[ar]|2)_[A-Za-z0-9+/_\-]{80,}={0,3})"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at fly.io/dashboard, tokens, or with fly tokens revoke and issue another. Log \
      the key's name, never the key.
      """,
    flagged: [
      "FLY_API_TOKEN=fm2_" + "QjZzW9/kkox2lSg0gQgQpa37pdqeMj" + "Uvps+bUnKxb4jUAjagqwaZdataiTCg"
        + "capFiYt4cO9Sfo/L18LK38IYZbhEiw" + "GGnheE0cMtbCF8OVf2yurperGIjDOx",
      "the call failed with fm2_" + "oZqAQJkocWzT1O1ByKgcVKLUMGobtl"
        + "bscQxVMR7m6LGIEMzxk2LB3u3MeD4E" + "ZR7n/9TWOsPQU5owMkhTFregBJcPke"
        + "7GYtc9PhNDL+Mp94t/X6lDpX8ZPJmX" + " in the header",
      #"{"result": "using fm2_"# + "hf3g0u3GMQ7TjJRKp9DdD/SS+HThrk"
        + "4aH7OIN8SkvahGsfLCz0u8HhVB9eu6" + "rTclsHge8PklMaZEK+sg4eERi4tk0I"
        + "ldx6I2x5zbXG3qnQj+aeJ/mLZLIyVX" + #" now"}"#,
      "fo1_" + "VM4Lg4kzyDuViyo7vMmQPQ" + "g3t8lUvAFeHNvYNQGc2hq",
    ],
    clean: [
      "keys begin with fo1_ and a random part",
      "FLY_API_TOKEN=${FLY_API_TOKEN}",
      "FLY_API_TOKEN=fo1_abc123",
    ])
}
