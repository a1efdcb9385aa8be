extension Detectors {
  /// Eight digits, or X, Y, Z and seven, and the letter that the number modulo 23 picks.
  static let spanishNIF = Detector(
    id: "es-nif", title: "Spanish NIF or NIE", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "dni ", "dni:", "dni\"", "nif ", "nif:", "nif\"", "nie:", "nie\"", "documento nacional") + [
        .lone(.code)
      ],
    pattern: #"(?:\b(?i:dni |dni:|dni"|nif |nif:|nif"|nie:|nie"|documento nacional)"#
      + #"[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:\d{8}[ \-]?[A-HJ-NP-TV-Z]|\d{2}\.\d{3}"#
      + #"\.\d{3}[ \-]?[A-HJ-NP-TV-Z]|[XYZ][ \-]?\d{7}[ \-]?[A-HJ-NP-TV-Z]))\b"#,
    context: ["dni", "nif", "nie", "documento nacional"],
    withoutContext: .weak,
    checks: [.lone(near: ["dni", "nif", "nie"]), .letters("modulo 23", Checksum.spanishNIF)],
    remedy: PersonalAdvice.number("NIF"),
    flagged: [
      "DNI 1234" + "5678Z",
      #"{"nif": "X123"# + #"4567L"}"#,
      "DNI 5555" + "5555K",
    ],
    clean: [
      "DNI 12345678A",
      "order 12345678Z",
      #"{"order_id": "12345678Z"}"#,
    ])
}
