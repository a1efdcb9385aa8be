extension Detectors {
  /// EZAK (production) or EZTK (test) and 54.
  static let easypostKey = Detector(
    id: "easypost-key", title: "EasyPost key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("EZAK", "EZTK"),
    pattern: #"\bEZ[AT]K[A-Za-z0-9]{54}\b"#,
    checks: [.testMode("EZTK"), .publishedExample],
    remedy: """
      Revoke it at easypost.com/account/api-keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "EASYPOST_API_KEY=EZAK" + "ZwzTkSesK2lvVdMT0NwXbBVWTRt" + "RTE1YgXPLhHZ8pbnqMeZgHuU2EZ",
      "the call failed with EZAK" + "RVZwQVKn8p4Kw7X7koE89EGiOAJ" + "ijAdF8A3JbJgwgneUfUboUkbgwN"
        + " in the header",
      #"{"result": "using EZAK"# + "CQNpPABVU9QkpHEVYkNGQSwP9Sp" + "yAbQFhHjS1DJIki7h2diPfO1OW0"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with EZAK and a random part",
      "EASYPOST_API_KEY=${EASYPOST_API_KEY}",
      "EASYPOST_API_KEY=EZAKabc123",
    ])
}
