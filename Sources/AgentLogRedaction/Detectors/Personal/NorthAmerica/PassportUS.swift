extension Detectors {
  /// A letter and eight digits, alone; nine digits, and either elsewhere, only with a word
  /// (see `passport`).
  static let passportUS = Detector(
    id: "us-passport", title: "US passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("passport") + [.lone(.code)],
    pattern: #"(?:\b(?i:passport)[^\n]{0,40}?(?:\b|\s))?(?P<value>[A-Za-z]\d{8})\b"#,
    context: ["passport"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "passport A1280" + "3456",
      "passport Z1280" + "3456",
      "passport X0091" + "2345",
    ],
    clean: [
      "A1280345",
      "ref A12803456",
      #"{"order_id": "A12803456"}"#,
    ])
}
