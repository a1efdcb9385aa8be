extension Detectors {
  /// Nine characters of those that such serials have, the first of an identity card; perhaps
  /// a tenth, their check digit (ICAO Doc 9303).
  static let identityCardGermany = Detector(
    id: "de-id-card", title: "German identity card number", family: .personal, tier: .contextual,
    starts: Detector.Start.words("personalausweis", "ausweis", "identity card", "id card")
      + [.lone(.code)],
    pattern: #"(?:\b(?i:personalausweis|ausweis|identity card|id card)[^\n]{0,40}?(?:\b|\s)"#
      + #")?(?P<value>(?i:[LMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\d?))\b"#,
    context: ["personalausweis", "ausweis", "identity card", "id card"],
    withoutContext: .weak,
    checks: [.lone(near: ["ausweis"]), .germanSerial],
    remedy: PersonalAdvice.number("card number"),
    flagged: [
      "Personalausweis L01X0" + "0T471",
      #"{"ausweis": "T2200"# + #"0129"}"#,
      "Personalausweis L01X0" + "0T47",
    ],
    clean: [
      "Personalausweis L01X00T472",
      #"{"order_id": "T22000129"}"#,
      #"{"result": "LONDONTRV"}"#,
      "T2200012",
    ])
}
