extension Detectors {
  /// A letter and seven digits, neither the first nor the last of them nought; alone, or with
  /// a word (see `passport`).
  static let passportIndia = Detector(
    id: "in-passport", title: "Indian passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("passport") + [.lone(.code)],
    pattern: #"(?:\b(?i:passport)[^\n]{0,40}?(?:\b|\s))?(?P<value>[A-PR-WY][1-9]\d ?\d{4}"#
      + #"[1-9])\b"#,
    context: ["passport"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "passport A345" + "6781",
      "passport T356" + "9075",
      "passport B309" + "7651",
    ],
    clean: [
      "A0456781",
      "Q3456781",
      #"{"order_id": "A3456781"}"#,
      "ref A3456781",
    ])
}
