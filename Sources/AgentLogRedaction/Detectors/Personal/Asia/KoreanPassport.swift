extension Detectors {
  /// M, S, R, O, D or G and eight digits, or three digits, a letter and four; behind a word
  /// or alone.
  static let koreanPassport = Detector(
    id: "kr-passport", title: "Korean passport number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("passport", "여권") + [.lone(.code)],
    pattern: #"(?:(?:\b(?i:passport)|여권)[^\n]{0,40}?(?:\b|\s))?(?P<value>[MSRODG](?:\d{8}|"#
      + #"\d{3}[A-Z]\d{4}))\b"#,
    context: ["passport", "여권"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "여권 M1234" + "5678",
      "passport M123A" + "4567",
      "passport M7068" + "9098",
    ],
    clean: [
      "M1234567",
      #"{"order_id": "M12345678"}"#,
      "case M12345678",
    ])
}
