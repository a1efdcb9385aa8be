extension Detectors {
  /// PMAK-, 24 and 34 hexadecimal digits, or PMAT- and 26.
  static let postmanKey = Detector(
    id: "postman-key", title: "Postman key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("PMAK-", "PMAT-"),
    pattern: #"\bPM(?:AK-[A-Fa-f0-9]{24}-[A-Fa-f0-9]{34}|AT-[A-Z0-9]{26})\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at postman.co/settings/me/api-keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "POSTMAN_API_KEY=PMAK-" + "9433d25d570f582011b8c24f" + "-" + "f145fd7f01087f882"
        + "64cb551338a624c29",
      "the call failed with PMAK-" + "c671f78223d19bd89e524cf2" + "-" + "ccf39665f69d674cd"
        + "af2b0b14d019425de" + " in the header",
      #"{"result": "using PMAK-"# + "0854c588eb9b1527e3ffc993" + "-" + "1eea60522fd5469fc"
        + "78fb46a226a0c3b64" + #" now"}"#,
    ],
    clean: [
      "keys begin with PMAK- and a random part",
      "POSTMAN_API_KEY=${POSTMAN_API_KEY}",
      "POSTMAN_API_KEY=PMAK-abc123",
    ])
}
