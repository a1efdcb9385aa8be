extension Detectors {
  /// ico- and 32.
  static let infracostKey = Detector(
    id: "infracost-key", title: "Infracost key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ico-"),
    pattern: #"\bico-[A-Za-z0-9]{32}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.infracost.io, org settings and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "INFRACOST_API_KEY=ico-" + "PSqnVrhP2uGXAW8Z" + "cfBKTg3lsZPXhGTP",
      "the call failed with ico-" + "i4bgMF5gv5OjQRIQ" + "nb8HMzwjwNFoTPRq" + " in the header",
      #"{"result": "using ico-"# + "EQDrEc7iG0o0iHAF" + "HPeWCSiNMkt5t6lf" + #" now"}"#,
    ],
    clean: [
      "keys begin with ico- and a random part",
      "INFRACOST_API_KEY=${INFRACOST_API_KEY}",
      "INFRACOST_API_KEY=ico-abc123",
    ])
}
