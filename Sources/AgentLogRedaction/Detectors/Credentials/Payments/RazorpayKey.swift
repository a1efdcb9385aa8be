extension Detectors {
  /// rzp_live_ or rzp_test_ and 14: the id; its secret stands beside it.
  static let razorpayKey = Detector(
    id: "razorpay-key", title: "Razorpay key", family: .credential, tier: .structural,
    starts: Detector.Start.literals("rzp_live_", "rzp_test_"),
    pattern: #"\brzp_(?:live|test)_[A-Za-z0-9]{14,}"#,
    checks: [.testMode("_test_"), .publishedExample],
    remedy: """
      Revoke it at dashboard.razorpay.com, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "RAZORPAY_KEY_ID=rzp_live_" + "FRaF0uQTsW57Li",
      "the call failed with rzp_live_" + "CMV8nnYTF1vN7C" + " in the header",
      #"{"result": "using rzp_live_"# + "hpazZnUUxKmae9" + #" now"}"#,
    ],
    clean: [
      "keys begin with rzp_live_ and a random part",
      "RAZORPAY_KEY_ID=${RAZORPAY_KEY_ID}",
      "RAZORPAY_KEY_ID=rzp_live_abc123",
    ])
}
