extension Detectors {
  /// ISO 13616: two letters of a country, two check digits, then as many letters and digits
  /// as that country has; bare or grouped.
  static let iban = Detector(
    id: "iban", title: "bank account number (IBAN)", family: .personal, tier: .structural,
    starts: [.capitals],
    pattern: "(?:" + Checksum.ibanCountries.joined(separator: "|")
      + #")\d{2}(?:[ \-]?[A-Z0-9]){11,30}"#,
    checks: [.iban],
    remedy: PersonalAdvice.number("account number"),
    flagged: [
      "IBAN: GB82 WEST 1234 56" + "98 7654 32",
      #"{"result": "DE8937040044"# + #"0532013000"}"#,
      "pay to NL91ABNA0417" + "164300.",
    ],
    clean: [
      "GB82 WEST 1234 5698 7654 33",
      "DE8937040044053201300",
      "XX89370400440532013000",
      "SHA DE89 and more",
    ])
}
