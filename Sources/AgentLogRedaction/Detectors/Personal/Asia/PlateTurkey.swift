extension Detectors {
  /// The number of a province, one to three letters, two to four digits; alone or with a
  /// word.
  static let plateTurkey = Detector(
    id: "tr-plate", title: "Turkish vehicle plate", family: .personal, tier: .contextual,
    starts: Detector.Start.words("plaka", "plate:", "plate\"", "plate number") + [.lone(.code)],
    pattern: #"(?:\b(?i:plaka|plate:|plate"|plate number)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?:0[1-9]|[1-7]\d|8[01]) ?[A-Z]{1,3} ?\d{2,4})\b"#,
    context: ["plaka", "plate", "plate number"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "plaka 34 ABC " + "123",
      #"{"plate": "06AB1"# + #"234"}"#,
      "plaka 34 ABC " + "123",
    ],
    clean: [
      "82 ABC 123",
      #"{"order_id": "34 ABC 123"}"#,
      "take 34 ABC 123 home",
    ])
}
