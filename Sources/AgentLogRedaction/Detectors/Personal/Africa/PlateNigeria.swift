extension Detectors {
  /// Three letters, three digits, two letters; alone or with a word.
  static let plateNigeria = Detector(
    id: "ng-plate", title: "Nigerian vehicle plate", family: .personal, tier: .contextual,
    starts: Detector.Start.words("plate") + Detector.Start.named("plate") + Detector.Start.lone,
    pattern: #"(?:\b(?i:plates?)[^\n]{0,40}?\b)?(?P<value>(?i:[A-Z]{3}[ \-]?\d{3}"#
      + #"[ \-]?[A-Z]{2}))\b"#,
    context: ["plate"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "plate ABJ-1" + "23XY",
      #"{"plate": "APP4"# + #"56CV"}"#,
      "KJA-9" + "99PZ",
    ],
    clean: [
      "AB-12CD",
      #"{"order_id": "APP-456CV"}"#,
      "ticket APP-456CV closed",
    ])
}
