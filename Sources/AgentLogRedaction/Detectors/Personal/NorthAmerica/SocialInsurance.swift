extension Detectors {
  /// Nine digits by Luhn's formula, bare or grouped 3-3-3.
  static let socialInsurance = Detector(
    id: "ca-sin", title: "Canadian Social Insurance number", family: .personal, tier: .contextual,
    starts: [.digits(9...9)],
    pattern: #"\d{3} \d{3} \d{3}\b|\d{3}-\d{3}-\d{3}\b|\d{9}\b"#,
    context: ["sin", "nas", "social insurance", "assurance sociale"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["sin", "nas", "social insurance"], groupsTell: true),
      .digits("Luhn", Checksum.sin),
    ],
    remedy: PersonalAdvice.number("Social Insurance number"),
    flagged: [
      "my SIN is 130-6" + "92-544",
      #"{"sin": "3476"# + #"77452"}"#,
      "435 4" + "18 165",
    ],
    clean: [
      "my SIN is 130-692-545",
      "046 454 286",
      "order 130692544",
      #"{"order_id": "130692544"}"#,
    ])
}
