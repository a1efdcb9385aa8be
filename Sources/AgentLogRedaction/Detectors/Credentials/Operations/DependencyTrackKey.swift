extension Detectors {
  /// odt_ and 32, newer ones with an id between.
  static let dependencyTrackKey = Detector(
    id: "dependency-track-key", title: "Dependency-Track key",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("odt_"),
    pattern: #"\bodt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at your Dependency-Track, access management and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "DTRACK_API_KEY=odt_" + "2TIUxgP5W2VpddKN" + "sEjOmwAvUQdY325k",
      "the call failed with odt_" + "rBP9hxBsNHMPuemQ" + "wdTRcIfSIR4GoXAu" + " in the header",
      #"{"result": "using odt_"# + "7LgqF8BLuRpQ8gwf" + "mFe3Ry9jb7uCbonp" + #" now"}"#,
    ],
    clean: [
      "keys begin with odt_ and a random part",
      "DTRACK_API_KEY=${DTRACK_API_KEY}",
      "DTRACK_API_KEY=odt_abc123",
    ])
}
