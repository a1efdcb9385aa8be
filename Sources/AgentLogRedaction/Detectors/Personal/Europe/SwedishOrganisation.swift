extension Detectors {
  /// Ten digits grouped 6-4 by Luhn's formula, the third at least 2.
  static let swedishOrganisation = Detector(
    id: "se-organisationsnummer", title: "Swedish organisation number", family: .personal,
    tier: .contextual,
    starts: [.digits(10...10)],
    pattern: #"\d{6}-?\d{4}\b"#,
    context: [
      "organisationsnummer", "orgnr", "orgnummer", "company identity", "org number", "momsnr",
    ],
    withoutContext: .weak,
    checks: [
      .lone(near: ["organisationsnummer", "orgn", "orgnummer", "orgnr"], groupsTell: true),
      .digits("Luhn", Checksum.swedishOrganisation),
    ],
    remedy: PersonalAdvice.business("organisation number"),
    flagged: [
      "organisationsnummer 55670" + "3-7485",
      #"{"orgnr": "21200"# + #"00142"}"#,
      "55670" + "3-7485 är vårt orgnummer",
    ],
    clean: [
      "organisationsnummer 556703-7486",
      "order 5567037485",
      #"{"order_id": "5567037485"}"#,
    ])
}
