extension Detectors {
  /// Thirteen digits: a day of birth, a serial, a digit for citizenship (0 to 2), one more,
  /// Luhn's check digit.
  static let southAfricanID = Detector(
    id: "za-id", title: "South African identity number", family: .personal, tier: .contextual,
    starts: [.digits(13...13)],
    pattern: #"\d{13}\b|\d{6} \d{4} \d{3}\b"#,
    context: ["rsa id", "south african", "sa id", "id number"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["south africa", "rsa id"], groupsTell: true),
      .digits("day and Luhn", Checksum.southAfrican),
    ],
    remedy: PersonalAdvice.number("identity number"),
    flagged: [
      "RSA ID 800101" + "5009087",
      #"{"south_african_id": "800101"# + #"5009087"}"#,
      "South African ID 800101" + "5009087",
    ],
    clean: [
      "RSA ID 8001015009088",
      "1748503543012",
      "order 8001015009087",
    ])
}
