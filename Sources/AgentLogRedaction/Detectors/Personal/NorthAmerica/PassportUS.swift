extension Detectors {
  /// A letter and eight digits, alone; nine digits, and either elsewhere, only with a word
  /// (see `passport`).
  static let passportUS = Detector(
    id: "us-passport", title: "US passport number", family: .personal, tier: .contextual,
    starts: [.lone(.code)],
    pattern: #"[A-Za-z]\d{8}"#,
    context: ["passport"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "A1280" + "3456",
      #"{"result": "Z1280"# + #"3456"}"#,
      #"{"document": "X0091"# + #"2345"}"#,
    ],
    clean: [
      "A1280345",
      "ref A12803456",
      #"{"order_id": "A12803456"}"#,
    ])
}
