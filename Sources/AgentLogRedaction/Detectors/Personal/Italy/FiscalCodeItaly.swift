extension Detectors {
  /// Sixteen letters and digits made of name, day and place of birth, the last a check
  /// letter.
  static let fiscalCodeItaly = Detector(
    id: "it-fiscal-code", title: "Italian fiscal code", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "codice fiscale", "codice_fiscale", "fiscal code", "fiscal_code", "cod. fisc", "c.f.")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:codice fiscale|codice_fiscale|fiscal code|fiscal_code|cod\. fisc|"#
      + #"c\.f\.)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:[A-Z]{6}[0-9LMNP-V]{2}"#
      + #"[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]))\b"#,
    context: ["codice fiscale", "fiscal code", "cod. fisc", "c.f."],
    withoutContext: .weak,
    checks: [
      .lone(.contextual, near: ["fiscale"]),
      .letters("check letter", wrongDrops: false, Checksum.italianFiscalCode),
    ],
    remedy: PersonalAdvice.number("codice fiscale"),
    flagged: [
      "codice fiscale MRTMTT25D0" + "9F205Z",
      #"{"codice_fiscale": "RSSMRA85T1"# + #"0A562S"}"#,
      "codice fiscale MRTMTT25D0" + "9F205Z",
    ],
    clean: [
      "codice fiscale MRTMTT25X09F205Z",
      #"{"hash": "MRTMTT25D09F205Z"}"#,
      "MRTMTT25D09F205",
    ])
}
