extension Detectors {
  /// A letter of the series, seven digits and a check letter.
  static let singaporeFIN = Detector(
    id: "sg-fin", title: "Singapore NRIC or FIN", family: .personal, tier: .contextual,
    starts: Detector.Start.words("nric", "fin number", "fin:", "fin\"") + [.lone(.code)],
    pattern: #"(?:\b(?i:nric|fin number|fin:|fin")[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[STFGM]\d{7}[A-Z]))\b"#,
    context: ["nric", "fin number", "fin"],
    withoutContext: .weak,
    checks: [.lone(near: ["nric", "fin"]), .letters("check letter", Checksum.singaporeanFIN)],
    remedy: PersonalAdvice.number("NRIC"),
    flagged: [
      "NRIC S274" + "0116C",
      #"{"fin": "F234"# + #"6401L"}"#,
      "NRIC M433" + "2674T",
    ],
    clean: [
      "NRIC S2740116D",
      "PA12348L",
      #"{"order_id": "S2740116C"}"#,
    ])
}
