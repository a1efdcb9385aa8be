extension Detectors {
  /// Ten digits, modulus 11; grouped 3-3-4 or bare.
  static let nhsNumber = Detector(
    id: "uk-nhs", title: "NHS number", family: .personal, tier: .contextual,
    starts: [.digits(10...10)],
    pattern: #"\d{3}[ \-]\d{3}[ \-]\d{4}\b|\d{10}\b"#,
    context: ["nhs", "nhs number", "national health", "health service"],
    withoutContext: .weak,
    checks: [.lone(near: ["nhs"], groupsTell: true), .digits("modulus 11", Checksum.nhs)],
    remedy: PersonalAdvice.number("NHS number"),
    flagged: [
      "NHS 943 47" + "6 5919",
      #"{"nhs_number": "40102"# + #"32137"}"#,
      "943-47" + "6-5919",
    ],
    clean: [
      "NHS 943 476 5918",
      "order 9434765919",
      #"{"item_id": "9434765919"}"#,
    ])
}
