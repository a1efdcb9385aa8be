extension Detectors {
  /// Sixteen characters of DVLA: five of the surname, the day of birth, initials, three of
  /// control.
  static let drivingLicenceUK = Detector(
    id: "uk-driving-licence", title: "UK driving licence number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words("licence", "license", "_licen", "dvla")
      + [.lone(.code)],
    pattern: #"(?:(?:\b(?i:licence|license|dvla)|(?i:_licen))[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[A-Z][A-Z9]{4})\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]"#
      + #"\d|3[01])\d(?i:[A-Z][A-Z9])\d(?i:[A-Z]{2}))\b"#,
    context: ["licence", "license", "licen", "dvla", "driving licen", "drivers licen"],
    withoutContext: .weak,
    checks: [.lone(.contextual)],
    remedy: PersonalAdvice.number("licence number"),
    flagged: [
      "licence MORGA753" + "116SM9IJ",
      #"{"driving_licence": "JONES710"# + #"238HA3DX"}"#,
      "driving licence MORGA753" + "116SM9IJ",
    ],
    clean: [
      "licence MORGA793116SM9IJ",
      #"{"trace_id": "MORGA753116SM9IJ"}"#,
      "licence MORGA753340SM9IJ",
    ])
}
