extension Detectors {
  /// fw_, a digit and 21 or more; older ones of 48 to 50 told by their name.
  static let fireworksKey = Detector(
    id: "fireworks-key", title: "Fireworks key", family: .provider, tier: .structural,
    starts: NamedSecret.starts("fireworks_api", "fireworks-api", "fireworks api")
      + Detector.Start.literals(
        "fw_1", "fw_2", "fw_3", "fw_4", "fw_5", "fw_6", "fw_7", "fw_8", "fw_9"),
    pattern: NamedSecret.pattern(
      "fireworks(?:_?ai)?", "fw_[0-9][A-Za-z0-9]{21,}|[A-Za-z0-9]{48,50}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at app.fireworks.ai/settings/users/api-keys and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "key fw_3" + "MoyymOncFgGmEtP2inFAXUH",
      "FIREWORKS_API_KEY=" + "K2kE70eD36d1LHy4XIZuJ7oR" + "FneB7guOw03phADcTdPctMwt",
      #"{"result": "fireworksApiKey=fw_3"# + "ePCErgL7OsKQqVnfxwfLkYm" + #""}"#,
    ],
    clean: [
      "FIREWORKS_API_KEY=${KEY}",
      "fw_version",
      "fireworks model " + "k7cuCSetWNOgzzFeOfSYpiIX" + "10tnBv5FcSeZu48eRxfeGIBl",
    ])
}
