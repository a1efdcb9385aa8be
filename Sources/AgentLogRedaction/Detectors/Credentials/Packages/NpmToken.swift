extension Detectors {
  /// npm_ and 36, the last six a CRC-32 in base 62 of the 30 before (GitHub blog, npm tokens).
  static let npmToken = Detector(
    id: "npm-token", title: "npm token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("npm_"),
    pattern: #"\bnpm_[A-Za-z0-9]{36}\b"#,
    checks: [.crc32Base62(prefix: "npm_"), .publishedExample],
    remedy: """
      Revoke it at npmjs.com, access tokens, or with npm token revoke and issue another. Log the \
      key's name, never the key.
      """,
    flagged: [
      "NPM_TOKEN=npm_" + "pE5dPxwG7vMqJu1" + "LwAogMrb4dghKiB2jOS8R",
      "the call failed with npm_" + "Riv1BsmRHBiR4dY" + "uKW3S2QSyEhlUyc1fHcls"
        + " in the header",
      #"{"result": "using npm_"# + "gqCdLbXlFbVl9ra" + "visU4TSt2NMDJh33Zddwr" + #" now"}"#,
    ],
    clean: [
      "keys begin with npm_ and a random part",
      "NPM_TOKEN=${NPM_TOKEN}",
      "NPM_TOKEN=npm_abc123",
      "npm_config_registry",
    ])
}
