extension Detectors {
  /// Five letters of which the fourth says who holds it, four digits, a letter.
  static let pan = Detector(
    id: "in-pan", title: "Indian Permanent Account Number", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "pan card", "pan number", "pan no", "pan:", "pan\"", "pan is", "pan_", "permanent account")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:pan card|pan number|pan no|pan:|pan"|pan is|pan_|permanent account)"#
      + #"[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:[A-Z]{5})\d{4}(?i:[A-Z]))\b"#,
    context: ["pan card", "pan number", "pan no", "pan", "pan is", "permanent account"],
    withoutContext: .weak,
    checks: [.lone(.contextual), .panHolder],
    remedy: PersonalAdvice.number("PAN"),
    flagged: [
      "PAN card ABCPE12" + "34F",
      #"{"pan": "AAACI16"# + #"81G"}"#,
      "PAN card ABCPE12" + "34F",
    ],
    clean: [
      "order ABCPE1234F",
      #"{"build_id": "ABCPE1234F"}"#,
      "PAN: ABCP1234F",
    ])
}
