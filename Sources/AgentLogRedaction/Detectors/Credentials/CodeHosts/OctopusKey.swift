extension Detectors {
  /// API- and 26 capitals and digits.
  static let octopusKey = Detector(
    id: "octopus-key", title: "Octopus Deploy key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("API-"),
    pattern: #"\bAPI-[A-Z0-9]{26,}\b"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at your Octopus profile, my API keys and issue another. Log the key's name, \
      never the key.
      """,
    flagged: [
      "OCTOPUS_API_KEY=API-" + "6PGMIHW07UFG6F0SJWH2VP4SPW",
      "the call failed with API-" + "0LQF5ETHU75L20ZRKXQ0G6AWXE" + " in the header",
      #"{"result": "using API-"# + "SWJT4DJLVC5E5AG709V1A9AHRU" + #" now"}"#,
    ],
    clean: [
      "keys begin with API- and a random part",
      "OCTOPUS_API_KEY=${OCTOPUS_API_KEY}",
      "OCTOPUS_API_KEY=API-abc123",
      "API-DOCUMENTATION-ABCDEFGHIJKLM",
    ])
}
