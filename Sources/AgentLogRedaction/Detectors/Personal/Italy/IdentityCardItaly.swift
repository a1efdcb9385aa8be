extension Detectors {
  /// The electronic card: two letters, five digits, two letters, alone or with a word; the
  /// paper one only with a word.
  static let identityCardItaly = Detector(
    id: "it-identity-card", title: "Italian identity card number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words(
      "carta d'identit", "carta di identit", "identity card", "identity_card")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:carta d\x27identit|carta di identit|identity card|identity_card)"#
      + #"[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:C[A-Z]\d{5}[A-Z]{2}|[A-Z]{2} ?\d{7}|\d{7}"#
      + #"[A-Z]{2}))\b"#,
    context: ["carta d'identit", "carta di identit", "identity card", "carta identita"],
    withoutContext: .weak,
    checks: [.lone(near: ["identit"]), .italianCard],
    remedy: PersonalAdvice.number("card number"),
    flagged: [
      "carta d'identità CA00" + "000AA",
      #"{"identity_card": "AA 123"# + #"4567"}"#,
      "carta d'identità CA12" + "345AB",
    ],
    clean: [
      "1234567AA",
      "order CA12345AB",
      #"{"order_id": "CA12345AB"}"#,
    ])
}
