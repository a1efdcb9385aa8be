extension Detectors {
  /// xnd_production_ or xnd_development_ and 40 or more; Mid-server- and 24.
  static let xenditKey = Detector(
    id: "xendit-key", title: "Xendit or Midtrans key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("xnd_production_", "xnd_development_", "Mid-server-"),
    pattern: #"\bxnd_(?:production|development)_[A-Za-z0-9]{40,}|\b(?:SB-)?Mid-server-"#
      + #"[A-Za-z0-9_\-]{20,}"#,
    checks: [.testMode("_development_"), .publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it in the service's dashboard, API keys, and issue another. Log the account's name.
      """,
    flagged: [
      "XENDIT_SECRET_KEY=xnd_production_" + "3wgwY1dmMTnWR8VKZLBCBPu7cOj2qG"
        + "BcaC2PMomTwXaISdrq2F40kjEDBUph",
      "the call failed with xnd_production_" + "GGW9qLVYbDMgwhBJMLB8K1Z9AXCqj7"
        + "08sl8hEkMUFjLSpMie3K3Qwb2ZSR1E" + " in the header",
      #"{"result": "using xnd_production_"# + "HEpeVbWMhKdhEHfq54pD5vte8gpzsq"
        + "PQfPgf4hsn8T1mLWwLvn1STWvBbnBY" + #" now"}"#,
      "Mid-server-" + "SWJwA6nYcYehtsF1SF9yeg1X",
    ],
    clean: [
      "keys begin with xnd_production_ and a random part",
      "XENDIT_SECRET_KEY=${XENDIT_SECRET_KEY}",
      "XENDIT_SECRET_KEY=xnd_production_abc123",
    ])
}
