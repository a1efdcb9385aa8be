extension Detectors {
  /// mlsn. and 64 hexadecimal digits.
  static let mailersendToken = Detector(
    id: "mailersend-token", title: "MailerSend token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("mlsn."),
    pattern: #"\bmlsn\.[a-f0-9]{64}\b"#,
    checks: [.publishedExample],
    remedy: """
      Revoke it at app.mailersend.com/api-tokens and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "MAILERSEND_API_KEY=mlsn." + "0845563f22853a0dbd851c" + "db51e4ee85c6dc992b8dc9"
        + "db0e4f2ca043ba344afa",
      "the call failed with mlsn." + "72918bc76aa61843ccf1ae" + "b5a4249af2cce1c754db9d"
        + "5de8164af91457da3cf8" + " in the header",
      #"{"result": "using mlsn."# + "bd8ddc7382d713bb4a8ea5" + "9531143cc0c10111f475d2"
        + "85ce6f11cbedd9b09b23" + #" now"}"#,
    ],
    clean: [
      "keys begin with mlsn. and a random part",
      "MAILERSEND_API_KEY=${MAILERSEND_API_KEY}",
      "MAILERSEND_API_KEY=mlsn.abc123",
    ])
}
