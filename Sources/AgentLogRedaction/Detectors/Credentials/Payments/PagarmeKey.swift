extension Detectors {
  /// ak_live_ or ak_test_ and 30.
  static let pagarmeKey = Detector(
    id: "pagarme-key", title: "Pagar.me key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("ak_live_", "ak_test_"),
    pattern: #"\bak_(?:live|test)_[A-Za-z0-9]{30,}"#,
    checks: [.testMode("_test_"), .publishedExample],
    remedy: """
      Revoke it at dash.pagar.me, settings and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "PAGARME_API_KEY=ak_live_" + "3IbsrldP9a2zy0H4zfmvqcCcyBVzve",
      "the call failed with ak_live_" + "lo37KAkzBOzR88vdR1kKo4ITkMrmeO" + " in the header",
      #"{"result": "using ak_live_"# + "kjAihvXAfzuOuajkS7Qmm5Cx3JGvAo" + #" now"}"#,
    ],
    clean: [
      "keys begin with ak_live_ and a random part",
      "PAGARME_API_KEY=${PAGARME_API_KEY}",
      "PAGARME_API_KEY=ak_live_abc123",
    ])
}
