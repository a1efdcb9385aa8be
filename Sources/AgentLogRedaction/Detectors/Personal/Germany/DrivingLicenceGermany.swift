extension Detectors {
  /// Eleven characters: a letter, two digits of the authority, six characters, a check digit,
  /// a count.
  static let drivingLicenceGermany = Detector(
    id: "de-driving-licence", title: "German driving licence number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words("führerschein", "fuehrerschein") + [.lone(.code)],
    pattern: #"(?:\b(?i:führerschein|fuehrerschein)[^\n]{0,40}?(?:\b|\s))?(?P<value>[A-Z]"#
      + #"\d{2}[A-Z0-9]{6}\d[A-Z0-9])\b"#,
    context: ["führerschein", "fuehrerschein"],
    withoutContext: .weak,
    checks: [.lone(), .mixedCode],
    remedy: PersonalAdvice.number("licence number"),
    flagged: [
      "Führerschein B072RRE" + "2I55",
      #"{"fuehrerschein": "N07045"# + #"78901"}"#,
      "Führerschein J0100" + "00SD51",
    ],
    clean: [
      #"{"order_id": "B072RRE2I55"}"#,
      "case B072RRE2I55 closed",
      #"{"result": "B07200002155"}"#,
    ])
}
