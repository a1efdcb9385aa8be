extension Detectors {
  /// Two letters, two digits of the half-year, three letters; or a letter, up to three
  /// digits, three letters; alone or with a word.
  static let plateUK = Detector(
    id: "uk-plate", title: "UK vehicle registration", family: .personal, tier: .contextual,
    starts: Detector.Start.words("vehicle reg", "number plate", "registration number") + [
      .lone(.code)
    ],
    pattern: #"(?:\b(?i:vehicle reg|number plate|registration number)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>[A-Z]{2}(?:0[1-9]|[1-7]\d) ?[A-Z]{3}|[A-HJ-NPR-TV-Y]\d{2,3}"#
      + #" ?[A-Z]{3})\b"#,
    context: ["vehicle reg", "number plate", "registration number"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "number plate AB5" + "1 ABC",
      "number plate LD6" + "8 XYZ",
      "number plate M1" + "23 ABC",
    ],
    clean: [
      "AB81 ABC",
      #"{"order_id": "AB51ABC"}"#,
      "seat AB51 ABC",
    ])
}
