extension Detectors {
  /// 80 characters (PayPal client secret) or 32 hexadecimal digits (Braintree private key), told by
  /// their name.
  static let paypalSecret = Detector(
    id: "paypal-secret", title: "PayPal or Braintree secret",
    family: .credential, tier: .contextual,
    starts: NamedSecret.starts("paypal", "braintree"),
    pattern: NamedSecret.pattern(
      "paypal|braintree", #"[A-Za-z0-9_\-]{80}|[a-f0-9]{32}"#),
    checks: [.publishedExample, .lettersAndDigits],
    remedy: """
      Revoke it at developer.paypal.com/dashboard/applications and issue another. Log the key's \
      name, never the key.
      """,
    flagged: [
      "PAYPAL_CLIENT_SECRET=E" + "2dv37r6gktmPJvV58qA934KRNkl" + "f2dccJsPhP8AL0iN3xPiGUyvGFK"
        + "snLQOBR03ZimPyIr3FAIm7C-B",
      #"{"result": "paypalClientSecret=E"# + "x265hG_0tjpg5jmyxnqVRb0ZjsW"
        + "Kgoc72bx-ztpemqFnoI3j8Fv8bw" + "0DoSjC0UMJsEMGxRp8SAeNxPT" + #""}"#,
      "paypal secret: E" + "EKRA7DSA8SiUIOtUeC66AIqDpQ8" + "Zzi9J0DPwp-JIbJ9o-lCdb9j-7e"
        + "_0b2jyTukV1mRqklGYlLTtHlR",
    ],
    clean: [
      "PAYPAL_CLIENT_SECRET=${PAYPAL_CLIENT_SECRET}",
      "deployed paypal at E" + "empScTHp-0YlYRInkiU0_mBDp4q" + "xyFXhX_UANDMIn7UTun93hHe8qa"
        + "IQpirsk_yojpteXCqrxccdRwQ",
      "PAYPAL_CLIENT_SECRET is not set",
    ])
}
