extension Detectors {
  /// Three letters and six digits, alone, or with a word (see `passport`).
  static let spanishPassport = Detector(
    id: "es-passport", title: "Spanish passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("passport", "pasaporte") + [.lone(.code)],
    pattern: #"(?:\b(?i:passport|pasaporte)[^\n]{0,40}?(?:\b|\s))?(?P<value>[A-Z]{3}\d{6})\b"#,
    context: ["passport", "pasaporte"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "pasaporte AAA123" + "456",
      "pasaporte PAB482" + "910",
      "pasaporte XDA000" + "123",
    ],
    clean: [
      "AAA12345",
      #"{"order_id": "AAA123456"}"#,
      "ref AAA123456",
    ])
}
