extension Detectors {
  /// Two letters, seven digits and a letter, or U1, seven characters and a letter.
  static let drivingLicenceItaly = Detector(
    id: "it-driving-licence", title: "Italian driving licence number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words("patente", "licen") + [.lone(.code)],
    pattern: #"(?:\b(?i:patente|licen)[^\n]{0,40}?(?:\b|\s))?(?P<value>(?i:[A-Z]{2}\d{7}[A-Z]"#
      + #"|U1[0-9BCDFGHJKLMNPRSTVWXYZ]{7}[A-Z]))\b"#,
    context: ["patente", "licen", "driving licen", "driver licen", "drivers licen"],
    withoutContext: .weak,
    checks: [.lone()],
    remedy: PersonalAdvice.number("licence number"),
    flagged: [
      "patente AA012" + "3456B",
      #"{"patente": "U1H00B"# + #"000C"}"#,
      "patente U1K71" + "1J11M",
    ],
    clean: [
      "U1H00A000B",
      "990123456B",
      #"{"order_id": "AA0123456B"}"#,
      "order AA0123456B",
    ])
}
