extension Detectors {
  /// A plate that a word or a key calls one.
  static let vehiclePlate = Detector(
    id: "vehicle-plate", title: "vehicle registration plate", family: .personal, tier: .contextual,
    starts: Detector.Start.words(
      "license plate", "licence plate", "number plate", "plate number", "plate no", "plate:",
      "plates:", "plate is", "license_plate", "plate\"", "kennzeichen", "registration number",
      "vehicle reg", "plaka", "targa", "matrícula", "immatriculation") + [.lone(.code)],
    pattern: #"(?:\b(?i:license plate|licence plate|number plate|plate number|plate no|"#
      + #"plate:|plates:|plate is|license_plate|plate"|kennzeichen|registration number|"#
      + #"vehicle reg|plaka|targa|matrícula|immatriculation)[^\n]{0,24}?(?:\b|\s)"#
      + #")?(?P<value>[A-Z]{1,3}[ \-][A-Z]{1,2}[ \-]?\d{1,4}[EH]?|[A-Z]{1,4}"#
      + #"[ \-]?\d{1,4}[ \-]?[A-Z]{1,3}|\d{1,4}[ \-]?[A-Z]{1,3}[ \-]?\d{2,4}|[A-Z]{2}"#
      + #"[ \-]?\d{1,2}[ \-]?[A-Z]{1,3}[ \-]?\d{4}|[A-Z]{2}\d{2} ?[A-Z]{3})\b"#,
    context: [
      "license plate", "licence plate", "number plate", "plate number", "plate no", "plate",
      "plates", "plate is", "kennzeichen", "registration number", "vehicle reg", "plaka",
      "targa", "matrícula", "immatriculation", "vehicle registration", "registration plate",
      "matricula",
    ],
    withoutContext: .weak,
    checks: [.numbered],
    remedy: PersonalAdvice.number("plate"),
    flagged: [
      "Kennzeichen: HH-AB 12" + "34",
      #"{"license_plate": "APP-4"# + #"56CV"}"#,
      "plate number is AB1" + "2 CDE",
    ],
    clean: [
      "template AB12 CDE",
      #"{"plate": "dinner"}"#,
      "HH-AB 1234",
      "plate tectonics",
    ])
}
