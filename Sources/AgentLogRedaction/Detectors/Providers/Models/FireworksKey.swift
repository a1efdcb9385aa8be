extension Detectors {
  /// fw_ and 22 or more; older ones of 48 to 50 told by their name.
  static let fireworksKey = Detector(
    id: "fireworks-key", title: "Fireworks key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("fireworks")
      + Detector.Start.literals("fw_"),
    pattern: NamedSecret.pattern(
      "fireworks(?:_?ai)?", "fw_[A-Za-z0-9]{22,}|[A-Za-z0-9]{48,50}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.fireworks.ai/settings/users/api-keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "key fw_" + "MoyymOncFgGmEtP2inFAXUHK",
      "FIREWORKS_API_KEY=" + "2kE70eD36d1LHy4XIZuJ7oRF" + "neB7guOw03phADcTdPctMwte",
      #"{"fireworksApiKey": "fw_"# + "PCErgL7OsKQqVnfxwfLkYmk7" + #""}"#,
    ],
    clean: [
      "FIREWORKS_API_KEY=${KEY}",
      "fw_version",
      "fireworks model " + "cuCSetWNOgzzFeOfSYpiIX10" + "tnBv5FcSeZu48eRxfeGIBllp",
    ])
}
