extension Detectors {
  /// shippo_live_ or shippo_test_ and 40 hexadecimal digits.
  static let shippoToken = Detector(
    id: "shippo-token", title: "Shippo token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("shippo_live_", "shippo_test_"),
    pattern: #"shippo_(?:live|test)_[a-fA-F0-9]{40}\b"#,
    checks: [.testMode("_test_"), .publishedExample],
    remedy: """
      Revoke it at apps.goshippo.com/settings/api and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "SHIPPO_API_TOKEN=shippo_live_" + "b439ac69bd790772c897" + "91fd0bcc0af3370d610f",
      "the call failed with shippo_live_" + "716b078d757e5cd0093b" + "60a47a6b8675f6d82ba8"
        + " in the header",
      #"{"result": "using shippo_live_"# + "7bfe83cb8f24fb03367c" + "fe37233c820bf8b981fa"
        + #" now"}"#,
    ],
    clean: [
      "keys begin with shippo_live_ and a random part",
      "SHIPPO_API_TOKEN=${SHIPPO_API_TOKEN}",
      "SHIPPO_API_TOKEN=shippo_live_abc123",
    ])
}
