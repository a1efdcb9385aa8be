extension Detectors {
  /// CLOJARS_ and 60 hexadecimal digits.
  static let clojarsToken = Detector(
    id: "clojars-token", title: "Clojars token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("CLOJARS_"),
    pattern: #"CLOJARS_[A-Za-z0-9]{60}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at clojars.org/tokens and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "DEPLOY_TOKEN=CLOJARS_" + "dd00379c3df966f8445cd47bdc8c97"
        + "25d06e819d98a6e60683f261deade5",
      "the call failed with CLOJARS_" + "28cd9c898f5f0ee5ad4de421110186"
        + "57b1f8d17cc416148af32ccc2f7595" + " in the header",
      #"{"result": "using CLOJARS_"# + "921413f353a6733d14fa9488e0593a"
        + "58b770d42ffcdceb333b042f346e96" + #" now"}"#,
    ],
    clean: [
      "keys begin with CLOJARS_ and a random part",
      "DEPLOY_TOKEN=${DEPLOY_TOKEN}",
      "DEPLOY_TOKEN=CLOJARS_abc123",
      "CLOJARS_USERNAME",
    ])
}
