extension Detectors {
  /// Two letters that HMRC gives out, six digits and A to D, behind a word, under a key or
  /// alone; the grouped form anywhere.
  static let nationalInsurance = Detector(
    id: "uk-nino", title: "UK National Insurance number", family: .personal, tier: .contextual,
    starts: [.digits(6...6, reach: 3, groups: 3)]
      + Detector.Start.words("national insurance", "nino", "ni number") + [.lone(.code)],
    pattern: #"(?:\b(?i:national insurance|nino|ni number)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ \-]?\d{2}[ \-]?\d{2}"#
      + #"[ \-]?\d{2}[ \-]?(?i:[A-D]))\b"#,
    context: ["national insurance", "nino", "ni number"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["national insurance", "nino", "ni number"], groupsTell: true),
      .form("prefix", Checksum.nino),
    ],
    remedy: PersonalAdvice.number("National Insurance number"),
    flagged: [
      "AB 12 3" + "4 56 C",
      #"{"nino": "PR123"# + #"612C"}"#,
      "my National Insurance number: YZ 61 4" + "8 68 B",
    ],
    clean: [
      "BG123612A",
      "nino: nt 99 88 77 a",
      "AB 12 34 56 E",
      "DQ123456A",
    ])
}
