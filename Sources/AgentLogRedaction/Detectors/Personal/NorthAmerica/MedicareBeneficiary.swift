extension Detectors {
  /// Eleven characters without S, L, O, I, B and Z in the order that CMS sets; no check
  /// digit.
  static let medicareBeneficiary = Detector(
    id: "us-mbi", title: "US Medicare Beneficiary number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("medicare", "mbi ", "mbi:", "beneficiary", "patient")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:medicare|mbi |mbi:|beneficiary|patient)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]"#
      + #"[0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}))\b"#,
    context: ["medicare", "mbi", "beneficiary", "patient"],
    withoutContext: .weak,
    checks: [.lone(.contextual)],
    remedy: PersonalAdvice.number("Medicare number"),
    flagged: [
      "MBI 1EG4-TE" + "5-MK73",
      #"{"medicare_id": "3CD5FG"# + #"7HJ89"}"#,
      "MBI: 1EG4TE" + "5MK73",
    ],
    clean: [
      "MBI 1EG4-LE5-MK73",
      "1EG4TE5MK734",
      #"{"span_id": "1EG4TE5MK73"}"#,
    ])
}
