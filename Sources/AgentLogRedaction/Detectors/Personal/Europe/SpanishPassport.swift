extension Detectors {
  /// Three letters and six digits, alone, or with a word (see `passport`).
  static let spanishPassport = Detector(
    id: "es-passport", title: "Spanish passport number", family: .personal, tier: .contextual,
    starts: [.lone(.code)],
    pattern: #"[A-Z]{3}\d{6}"#,
    context: ["passport"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("passport number"),
    flagged: [
      "AAA123" + "456",
      #"{"result": "PAB482"# + #"910"}"#,
      #"{"document": "XDA000"# + #"123"}"#,
    ],
    clean: [
      "AAA12345",
      #"{"order_id": "AAA123456"}"#,
      "ref AAA123456",
    ])
}
