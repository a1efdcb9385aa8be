extension Detectors {
  /// A letter, eight digits and their check digit.
  static let healthInsuranceGermany = Detector(
    id: "de-health-insurance", title: "German health insurance number", family: .personal,
    tier: .contextual,
    starts: Detector.Start.words("krankenversicher", "versichertennummer", "kvnr")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:krankenversicher|versichertennummer|kvnr)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[A-Z])\d{9})\b"#,
    context: ["krankenversicher", "versichertennummer", "kvnr"],
    withoutContext: .weak,
    checks: [
      .lone(near: ["versicher", "kvnr"]), .letters("modulo 10", Checksum.germanHealthInsurance),
    ],
    remedy: PersonalAdvice.number("insurance number"),
    flagged: [
      "KVNR A1234" + "56780",
      #"{"versichertennummer": "A1234"# + #"56780"}"#,
      "Versichertennummer A1234" + "56780",
    ],
    clean: [
      "KVNR A123456781",
      "order A123456780",
      #"{"order_id": "A123456780"}"#,
    ])
}
