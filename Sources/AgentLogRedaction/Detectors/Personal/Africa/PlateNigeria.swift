extension Detectors {
  /// Three letters, three digits, two letters; alone or with a word.
  static let plateNigeria = Detector(
    id: "ng-plate", title: "Nigerian vehicle plate", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "plate ", "plates ", "plate:", "plate\"", "plates:", "plate number") + [.lone(.code)],
    pattern: #"(?:\b(?i:plate |plates |plate:|plate"|plates:|plate number)[^\n]{0,40}?(?:\b|"#
      + #"\s))?(?P<value>(?i:[A-Z]{3}[ \-]?\d{3}[ \-]?[A-Z]{2}))\b"#,
    context: ["plate", "plates", "plate number"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "plate ABJ-1" + "23XY",
      #"{"plate": "APP4"# + #"56CV"}"#,
      "plate number KJA-9" + "99PZ",
    ],
    clean: [
      "AB-12CD",
      #"{"order_id": "APP-456CV"}"#,
      "ticket APP-456CV closed",
    ])
}
