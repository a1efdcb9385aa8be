extension Detectors {
  /// Area, day of birth, letter, serial and check digit: twelve characters.
  static let pensionGermany = Detector(
    id: "de-pension", title: "German pension insurance number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words("rentenversicherung", "sozialversicherung", "rvnr", "svnr") + [
      .lone(.code)
    ],
    pattern: #"(?:\b(?i:rentenversicherung|sozialversicherung|rvnr|svnr)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>\d{2} ?\d{6} ?(?i:[A-Z]) ?\d{3})\b"#,
    context: ["rentenversicherung", "sozialversicherung", "rvnr", "svnr"],
    withoutContext: .weak,
    checks: [.lone(near: ["versicherung"]), .letters("modulo 10", Checksum.germanPension)],
    remedy: PersonalAdvice.number("insurance number"),
    flagged: [
      "Rentenversicherungsnummer 15070" + "649C103",
      #"{"svnr": "65170"# + #"839J003"}"#,
      "Sozialversicherung 15070" + "649C103",
    ],
    clean: [
      "RVNR 15070649C104",
      "order 15070649C103",
      #"{"order_id": "15070649C103"}"#,
    ])
}
