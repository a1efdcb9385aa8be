extension Detectors {
  /// 24 letters and digits, told by their name.
  static let razorpaySecret = Detector(
    id: "razorpay-secret", title: "Razorpay secret", family: .credential, tier: .contextual,
    starts: NamedSecret.starts("razorpay"),
    pattern: NamedSecret.pattern(
      "razorpay", "[A-Za-z0-9]{24}"),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at dashboard.razorpay.com, API keys and issue another. Log the key's name, never \
      the key.
      """,
    flagged: [
      "RAZORPAY_KEY_SECRET=" + "Iq95V3yb1IbpClhS9tCIzMGn",
      #"{"result": "razorpaySecret="# + "1ss1m9XbFqRjmA7nK7UTS8iy" + #""}"#,
      "razorpay key secret: " + "M1DlPLEU1wmu1bLyCweOc0eb",
    ],
    clean: [
      "RAZORPAY_KEY_SECRET=${RAZORPAY_KEY_SECRET}",
      "deployed razorpay at " + "4iGg8UzYuxFI9DHgOYoQUkoO",
      "RAZORPAY_KEY_SECRET is not set",
    ])
}
