extension Detectors {
  /// Ten digits that begin with 1 or 2 and pass Luhn's formula behind 80840; two ordinary
  /// numbers in a hundred do.
  static let providerNumber = Detector(
    id: "us-npi", title: "US National Provider number", family: .personal, tier: .contextual,
    starts: [.digits(10...10)],
    pattern: #"[12]\d{9}\b|[12]\d{3}[ \-]\d{3}[ \-]\d{3}\b|[12]\d{2}[ \-]\d{3}[ \-]\d{4}\b"#,
    context: [
      "npi", "national provider", "provider number", "provider identifier", "prescriber",
    ],
    withoutContext: .weak,
    checks: [.lone(near: ["npi"], groupsTell: true), .digits("Luhn with 80840", Checksum.npi)],
    remedy: PersonalAdvice.number("provider number"),
    flagged: [
      "NPI 12453" + "19599",
      #"{"npi": "10030"# + #"00126"}"#,
      "1234-5" + "67-893",
    ],
    clean: [
      "NPI 1245319598",
      "order 1245319599",
      #"{"ts": "1245319599"}"#,
    ])
}
