extension Detectors {
  /// Ten or twelve digits: a day of birth, a serial, Luhn's check digit.
  static let swedishPerson = Detector(
    id: "se-personnummer", title: "Swedish personal identity number", family: .personal,
    tier: .contextual,
    starts: [.digits(10...12)],
    pattern: #"(?:1[89]|20)?\d{6}[\-+]?\d{4}\b"#,
    context: [
      "personnummer", "personnr", "pnr", "samordningsnummer", "swedish id", "identity code",
      "personal identity",
    ],
    withoutContext: .weak,
    checks: [
      .lone(near: ["personnummer", "pnr", "id code"], groupsTell: true),
      .digits("day and Luhn", sureWhenGrouped: true, Checksum.swedishPerson),
    ],
    remedy: PersonalAdvice.number("personnummer"),
    flagged: [
      "personnummer 198112" + "28-9874",
      #"{"personnummer": "81121"# + #"89876"}"#,
      "198112" + "289874 är mitt pnr",
    ],
    clean: [
      "personnummer 19811228-9875",
      "order 198112289874",
      "1981-12-28 98:74",
      #"{"build": "8112189876"}"#,
    ])
}
