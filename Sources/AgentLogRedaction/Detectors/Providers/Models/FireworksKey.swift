extension Detectors {
  /// fw_ and 22 or more; older ones of 48 to 50 told by their name.
  static let fireworksKey = Detector(
    id: "fireworks-key", title: "Fireworks key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("fireworks_", "fireworks-", "fireworksapi", "fireworks api")
      + Detector.Start.literals("fw_3"),
    pattern: NamedSecret.pattern(
      "fireworks(?:_?ai)?", "fw_[A-Za-z0-9]{22,}|[A-Za-z0-9]{48,50}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.fireworks.ai/settings/users/api-keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "key fw_3" + "MoyymOncFgGmEtP2inFAXUH",
      "FIREWORKS_API_KEY=" + "K2kE70eD36d1LHy4XIZuJ7oR" + "FneB7guOw03phADcTdPctMwt",
      #"{"result": "fireworksApiKey=fw_"# + "ePCErgL7OsKQqVnfxwfLkYmk" + #""}"#,
    ],
    clean: [
      "FIREWORKS_API_KEY=${KEY}",
      "fw_version",
      "fireworks model " + "7cuCSetWNOgzzFeOfSYpiIX1" + "0tnBv5FcSeZu48eRxfeGIBll",
    ])
}
