extension Detectors {
  /// DE and nine digits, MOD 11,10; bare or grouped.
  static let vatGermany = Detector(
    id: "de-vat", title: "German VAT number", family: .personal, tier: .contextual,
    starts: [.digits(9...9, reach: 4)] + Detector.Start.literals("DE1", "DE2", "DE3", "DE8")
      + Detector.Start.words(
        "ust-id", "ustid", "umsatzsteuer", "vat no", "vat id", "vat number", "vat:") + [
        .lone(.code)
      ],
    pattern: #"(?:\b(?i:ust-id|ustid|umsatzsteuer|vat no|vat id|vat number|vat:)"#
      + #"[^\n]{0,32}?(?:\b|\s))?(?P<value>(?i:DE)[ .\-]?[1-9]\d{2}[ .\-]?\d{3}"#
      + #"[ .\-]?\d{3})\b"#,
    checks: [.germanVAT],
    remedy: PersonalAdvice.business("VAT number"),
    flagged: [
      "USt-IdNr. DE 136 6" + "95 976",
      #"{"vat_id": "DE1366"# + #"95976"}"#,
      "Rechnung DE1292" + "73398 bezahlt",
    ],
    clean: [
      "DE123456789",
      "DE12345678",
      "CODE136695976",
      "AT123456789",
    ])
}
