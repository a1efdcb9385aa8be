extension Detectors {
  /// whsec_ and base64 (Stripe and others by the Standard Webhooks form).
  static let stripeWebhookSecret = Detector(
    id: "stripe-webhook-secret", title: "Stripe webhook secret",
    family: .credential, tier: .structural,
    starts: Detector.Start.literals("whsec_"),
    pattern: #"\bwhsec_[A-Za-z0-9+/_\-]{20,}={0,2}"#,
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.stripe.com/webhooks and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "STRIPE_WEBHOOK_SECRET=whsec_" + "2uKj3Sh1WLdjELiC" + "itdDAJWVhqJ6TWQK",
      "the call failed with whsec_" + "SBbzOHJ1rqJQothQ" + "7kjj4wos7b8FimmF" + " in the header",
      #"{"result": "using whsec_"# + "F350oZ8IgSOKMYqK" + "snoMHocRtbOFxnnV" + #" now"}"#,
    ],
    clean: [
      "keys begin with whsec_ and a random part",
      "STRIPE_WEBHOOK_SECRET=${STRIPE_WEBHOOK_SECRET}",
      "STRIPE_WEBHOOK_SECRET=whsec_abc123",
    ])
}
