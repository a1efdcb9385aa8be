extension Detectors {
  /// Letters and digits that a word or a key calls a driving licence.
  static let drivingLicence = Detector(
    id: "driving-licence", title: "driving licence number", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "driver's licen", "driver licen", "drivers licen", "driving licen", "driver_licen",
      "drivers_licen", "driving_licen", "führerschein", "permis de conduire", "patente di guida",
      "carnet de conducir", "dl number", "dl no") + [.lone(.code)],
    pattern: #"(?:\b(?i:driver\x27s licen|driver licen|drivers licen|driving licen|"#
      + #"driver_licen|drivers_licen|driving_licen|führerschein|permis de conduire|"#
      + #"patente di guida|carnet de conducir|dl number|dl no)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>[A-Z]{0,3}[0-9][0-9A-Z\-]{4,17}|[A-Z][0-9A-Z]{3,5}[0-9]"#
      + #"[0-9A-Z]{3,12})\b"#,
    context: [
      "driver's licen", "driver licen", "drivers licen", "driving licen", "führerschein",
      "permis de conduire", "patente di guida", "carnet de conducir", "dl number", "dl no",
      "fuehrerschein", "license number", "licence number",
    ],
    withoutContext: .weak,
    checks: [.numbered],
    remedy: PersonalAdvice.number("licence number"),
    flagged: [
      "driver's license D123" + "4567",
      #"{"drivers_license": "MORGA753"# + #"116SM9IJ"}"#,
      "Führerschein B072RRE" + "2I55",
    ],
    clean: [
      "driving licence renewed",
      #"{"license": "Apache-2.0"}"#,
      "driver license required",
    ])
}
