extension Detectors {
  /// Secret and restricted keys: sk_ or rk_, live, test or prod, and a body (Stripe, API keys);
  /// Clerk and others use the same form. Test keys are placeholders.
  static let stripeKey = Detector(
    id: "stripe-key", title: "Stripe key", family: .credential, tier: .structural,
    starts: Detector.Start.literals(
      "sk_live_", "sk_test_", "sk_prod_", "rk_live_", "rk_test_", "rk_prod_"),
    pattern: #"\b[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,}"#,
    checks: [.testMode("_test_"), .publishedExample],
    remedy: """
      Roll the key at dashboard.stripe.com/apikeys. Log the account's id.
      """,
    flagged: [
      "STRIPE_SECRET_KEY=sk_live_" + "1SmIUJh8zKMPwyNCwdY7ejyM",
      "the call failed with sk_live_" + "ZkwE2IiAkXuy0SONqUapNxqC" + " in the header",
      #"{"result": "using sk_live_"# + "qsGTFbrkPUY5nLiU9OO2N8Ax" + #" now"}"#,
      "rk_test_" + "aAc8R7MA9KASQmy4fBRTYvh2",
      "rk_live_51" + "F92rx9evO1zAc5ItHeWQD5C4D" + "qaezruPQc1kA0kDBZamggoyMb"
        + "dluFYH8owLW5vUc3w3gcE8m1w" + "OA1CDLoX97KARkkRQoa1vF",
    ],
    clean: [
      "pk_live_j5krY8XTgIcDaHDb3YrsAfCl",
      "sk_live_",
      "STRIPE_SECRET_KEY=${STRIPE_SECRET_KEY}",
      "sk_test_short",
    ])
}
