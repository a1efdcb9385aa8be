extension Detectors {
  /// Fifteen digits: sex, year, month, department, commune, serial, key modulo 97; bare or
  /// grouped.
  static let frenchNIR = Detector(
    id: "fr-nir", title: "French social security number (NIR)", family: .personal,
    tier: .contextual,
    starts: [.digits(15...15)]
      + Detector.Start.words(
        "sécurité sociale", "securite sociale", "nir ", "nir:", "numéro de sécu") + [.lone(.code)],
    pattern: #"(?:\b(?i:sécurité sociale|securite sociale|nir |nir:|numéro de sécu)"#
      + #"[^\n]{0,40}?(?:\b|\s))?(?P<value>[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3}"#
      + #" ?\d{3} ?\d{2})\b"#,
    context: ["sécurité sociale", "securite sociale", "nir", "numéro de sécu", "numero secu"],
    withoutContext: .weak,
    checks: [
      .lone(.contextual, near: ["nir", "sociale"], groupsTell: true),
      .letters("key modulo 97", Checksum.frenchNIR),
    ],
    remedy: PersonalAdvice.number("NIR"),
    flagged: [
      "NIR 2 55 08 14 " + "168 025 38",
      #"{"nir": "2550814"# + #"16802538"}"#,
      #"{"result": "1 84 12 76 "# + #"451 089 46"}"#,
    ],
    clean: [
      "NIR 2 55 08 14 168 025 39",
      "order 255081416802539",
      #"{"span_id": "255081416802538"}"#,
    ])
}
