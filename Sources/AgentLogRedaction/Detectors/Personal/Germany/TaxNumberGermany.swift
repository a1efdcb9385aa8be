extension Detectors {
  /// Two or three digits of the office, three or four of the district, four or five; or
  /// thirteen digits as ELSTER has them, the fifth 0. A word allows any thirteen.
  static let taxNumberGermany = Detector(
    id: "de-tax-number", title: "German tax number (Steuernummer)", family: .personal,
    tier: .contextual,
    starts: [.digits(9...13)],
    pattern: #"\d{2,3}/\d{3,4}/\d{4,5}\b|\d{2,3} \d{3} \d{5}\b|\d{13}\b"#,
    context: [
      "steuernummer", "steuer nr", "st.-nr", "steuernr", "stnr", "finanzamt", "tax number",
    ],
    withoutContext: .weak,
    checks: [.lone(near: ["steuern", "st.-nr"], groupsTell: true), .germanTaxNumber],
    remedy: PersonalAdvice.number("tax number"),
    flagged: [
      "Steuernummer 93/815/" + "08152",
      #"{"steuernummer": "289308"# + #"1508152"}"#,
      "St.-Nr. 181/81" + "5/08155",
    ],
    clean: [
      "93815/08152",
      "1748503543012",
      "01/02/2024",
      "path/181/815",
    ])
}
