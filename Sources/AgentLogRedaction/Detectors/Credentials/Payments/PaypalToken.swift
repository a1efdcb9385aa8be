extension Detectors {
  /// access_token$, production or sandbox, an id and 32 hexadecimal digits (Braintree).
  static let paypalToken = Detector(
    id: "paypal-token", title: "PayPal or Braintree token", family: .credential, tier: .structural,
    starts: Detector.Start.literals("access_token$"),
    pattern: #"access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}"#,
    checks: [.testMode("$sandbox$"), .publishedExample],
    remedy: """
      Revoke it at developer.paypal.com and issue another. Log the key's name, never the key.
      """,
    flagged: [
      "PAYPAL_ACCESS_TOKEN=access_token$production$" + "b88qgqa7dsmgtq3y" + "$"
        + "81ef8e3c9b8a4f1b" + "be19cac3e2adc960",
      "the call failed with access_token$production$" + "s5a0aa769t0yefuj" + "$"
        + "c1a0befc36018eb1" + "4fcb8d060f52f91f" + " in the header",
      #"{"result": "using access_token$production$"# + "246if0x90r7gs9d6" + "$"
        + "1f4b0d68f3a0c00f" + "b1ef54ff3e866b0f" + #" now"}"#,
    ],
    clean: [
      "access_token$",
      "access_token$production$",
      "access_token$sandbox${ID}",
    ])
}
